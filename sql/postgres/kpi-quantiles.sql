-- Quantiles of each day: tickets in BRL, latencies of authorisation and delays of cancellation in seconds, within 1 %.
-- Over the last hour: the same columns of kpi_last_60_minutes, found in the sum of the minutes' histograms.
SELECT window_start::date AS issued_on, ticket_p50, ticket_p95, latency_p50_seconds, latency_p95_seconds, latency_p99_seconds,
  cancellation_delay_p50_seconds, cancellation_delay_p95_seconds
FROM kpi
WHERE grain = 'day' AND dimension = 'total'
ORDER BY issued_on;
