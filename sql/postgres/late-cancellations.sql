-- Cancellations out of term that stand: hours from authorisation (dhRecbto) to registration of the cancellation, hours that the law allows
-- (ingest.cancellation-windows, by state and model), and the invoice's total, BRL. The longest over its term first.
SELECT subject AS access_key, issuer, round(observed, 1) AS hours, round(expected, 1) AS allowed_hours, amount AS brl
FROM anomalies
WHERE kind = 'LATE_CANCEL' AND status = 'OPEN'
ORDER BY observed - expected DESC, access_key;
