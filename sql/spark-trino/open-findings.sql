-- Findings that stand, those of rules on trial left out, by kind: how many, how grave, money concerned (BRL). gold.anomalies has a row
-- per change; the newest of an id counts. What a kind means and what to do about it: docs/anomalies.md, docs/runbook.md.
WITH ranked AS (
  SELECT kind, severity, status, mode, amount, ROW_NUMBER() OVER (PARTITION BY id ORDER BY checkpoint DESC) AS place
  FROM notaflow.gold.anomalies
)
SELECT kind,
  COUNT(*) AS findings,
  SUM(CASE WHEN severity = 'HIGH' THEN 1 ELSE 0 END) AS high,
  SUM(CASE WHEN severity = 'MEDIUM' THEN 1 ELSE 0 END) AS medium,
  SUM(CASE WHEN severity = 'LOW' THEN 1 ELSE 0 END) AS low,
  SUM(amount) AS brl
FROM ranked
WHERE place = 1 AND status = 'OPEN' AND mode = 'ACTIVE'
GROUP BY kind
ORDER BY findings DESC, kind;
