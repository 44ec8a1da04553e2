-- The last 60 minutes, by what minutes are divided: total, issuer's state, model, role. Minutes are windows of the instant, in UTC.
-- For a replay of old data put a moment of it in place of CURRENT_TIMESTAMP.
WITH asked AS (
  SELECT CAST(CURRENT_TIMESTAMP AS TIMESTAMP(6)) AS moment
)
SELECT
  dimension,
  `member`,
  SUM(invoices) AS invoices,
  SUM(gross_revenue) AS gross_revenue,
  ROUND(SUM(gross_revenue) / NULLIF(SUM(sales), 0), 2) AS average_ticket
FROM gold.kpis AS kpis, asked
WHERE grain = 'minute' AND dimension IN ('total', 'issuer_uf', 'model', 'role')
  AND window_start >= TIMESTAMPADD(MINUTE, -60, asked.moment) AND window_start < asked.moment
GROUP BY dimension, `member`
ORDER BY dimension, `member`;
