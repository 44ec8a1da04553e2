-- The last 60 minutes (BRL), by what minutes are divided: total, issuer's state, model, role. Minutes are windows of the instant, in UTC.
-- For a replay of old data put a moment of it in place of CURRENT_TIMESTAMP.
SET TIME ZONE 'UTC';

SELECT
  dimension,
  member,
  SUM(invoices) AS invoices,
  SUM(gross_revenue) AS gross_revenue,
  ROUND(SUM(gross_revenue) / NULLIF(SUM(sales), 0), 2) AS average_ticket
FROM notaflow.gold.kpis
WHERE grain = 'minute' AND dimension IN ('total', 'issuer_uf', 'model', 'role')
  AND window_start >= CURRENT_TIMESTAMP - INTERVAL '60' MINUTE AND window_start < CURRENT_TIMESTAMP
GROUP BY dimension, member
ORDER BY dimension, member;
