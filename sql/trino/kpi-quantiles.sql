-- Quantiles of each day: tickets in hundredths of BRL, latencies of authorisation in seconds, within 1 %.
-- Histograms count by bucket and add up over rows. The quantile q is the middle of the first bucket up to which q of the counts lie;
-- a bucket is max(1, bound / 50) wide, so its middle, in whole numbers, is bound + bound / 100.
WITH histograms AS (
  SELECT window_start, 'ticket' AS what, bound, counted
  FROM notaflow.gold.kpis CROSS JOIN UNNEST(ticket_histogram) AS bounds (bound, counted)
  WHERE grain = 'day' AND dimension = 'total'
  UNION ALL
  SELECT window_start, 'latency' AS what, bound, counted
  FROM notaflow.gold.kpis CROSS JOIN UNNEST(latency_histogram) AS bounds (bound, counted)
  WHERE grain = 'day' AND dimension = 'total'
), summed AS (
  SELECT window_start, what, bound, SUM(counted) AS counted
  FROM histograms
  GROUP BY window_start, what, bound
), cumulated AS (
  SELECT
    window_start, what, bound,
    SUM(counted) OVER (PARTITION BY window_start, what ORDER BY bound) AS upto,
    SUM(counted) OVER (PARTITION BY window_start, what) AS total
  FROM summed
  WHERE counted <> 0
), reached AS (
  SELECT
    window_start, what,
    MIN(CASE WHEN upto >= 0.50 * total THEN bound END) AS p50,
    MIN(CASE WHEN upto >= 0.95 * total THEN bound END) AS p95,
    MIN(CASE WHEN upto >= 0.99 * total THEN bound END) AS p99
  FROM cumulated
  GROUP BY window_start, what
)
SELECT CAST(window_start AS DATE) AS issued_on, what,
  p50 + CAST(FLOOR(p50 / 100) AS BIGINT) AS p50,
  p95 + CAST(FLOOR(p95 / 100) AS BIGINT) AS p95,
  p99 + CAST(FLOOR(p99 / 100) AS BIGINT) AS p99
FROM reached
ORDER BY issued_on, what;
