-- Findings that stand, are not silenced by feedback and not on trial.
SELECT
    count(*) AS open,
    count(*) FILTER (WHERE severity = 'HIGH') AS high,
    count(*) FILTER (WHERE severity = 'MEDIUM') AS medium,
    count(*) FILTER (WHERE severity = 'LOW') AS low
FROM anomalies_open
WHERE mode = 'ACTIVE'
