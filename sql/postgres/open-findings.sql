-- Findings that stand and that nobody has called false, by kind: how many, how grave, money concerned (BRL).
-- What a kind means and what to do about it: docs/anomalies.md, docs/runbook.md.
SELECT kind, count(*) AS findings, count(*) FILTER (WHERE severity = 'HIGH') AS high,
  count(*) FILTER (WHERE severity = 'MEDIUM') AS medium, count(*) FILTER (WHERE severity = 'LOW') AS low, sum(amount) AS brl
FROM anomalies_open
WHERE mode = 'ACTIVE'
GROUP BY kind
ORDER BY findings DESC, kind;
