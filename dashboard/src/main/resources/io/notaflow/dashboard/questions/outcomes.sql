-- What became of the documents that arrived on the day (America/Sao_Paulo).
SELECT member AS outcome, documents
FROM kpi_current
WHERE grain = 'day' AND window_start = CAST(:day AS timestamp) AND dimension = 'outcome'
ORDER BY member
