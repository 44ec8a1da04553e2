-- Why documents of the day (America/Sao_Paulo) were told to be copies, or set aside as too late.
SELECT split_part(member, '/', 1) AS outcome, split_part(member, '/', 2) AS code, documents
FROM kpi_current
WHERE grain = 'day' AND window_start = CAST(:day AS timestamp) AND dimension = 'outcome_code'
    AND (member LIKE 'DUPLICATE/%' OR member LIKE 'DEFERRED/%')
ORDER BY documents DESC, member
