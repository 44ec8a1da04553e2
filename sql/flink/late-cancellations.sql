-- Cancellations out of term that stand: hours from authorisation (dhRecbto) to registration of the cancellation, hours that the law allows
-- (ingest.cancellation-windows, by state and model), and the invoice's total, BRL. The longest over its term first.
WITH ranked AS (
  SELECT subject, issuer, status, observed, expected, amount, ROW_NUMBER() OVER (PARTITION BY id ORDER BY checkpoint DESC) AS place
  FROM gold.anomalies
  WHERE kind = 'LATE_CANCEL'
)
SELECT subject AS access_key, issuer,
  CAST(observed AS DECIMAL(18, 1)) AS hours, CAST(expected AS DECIMAL(18, 1)) AS allowed_hours, amount AS brl
FROM ranked
WHERE place = 1 AND status = 'OPEN'
ORDER BY observed - expected DESC, access_key;
