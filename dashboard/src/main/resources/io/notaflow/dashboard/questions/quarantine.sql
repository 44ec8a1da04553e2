-- Why documents were rejected on the day (America/Sao_Paulo).
SELECT split_part(member, '/', 2) AS code, documents
FROM kpi_current
WHERE grain = 'day' AND window_start = CAST(:day AS timestamp) AND dimension = 'outcome_code' AND member LIKE 'QUARANTINED/%'
ORDER BY documents DESC, code
