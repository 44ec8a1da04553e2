-- Figures of each day as they were known at 09:00 yesterday in São Paulo (12:00 UTC): all changes up to the largest checkpoint that
-- gold.cuts knew by then. The answer for a moment is the same for ever once two more checkpoints are complete. Put any moment of UTC instead.
WITH asked AS (
  SELECT TIMESTAMPADD(HOUR, -12, CAST(CAST(TIMESTAMPADD(HOUR, -3, CAST(CURRENT_TIMESTAMP AS TIMESTAMP(6))) AS DATE) AS TIMESTAMP(6))) AS moment
), cut AS (
  SELECT MAX(cuts.checkpoint) AS known
  FROM gold.cuts AS cuts, asked
  WHERE CAST(cuts.known_at AS TIMESTAMP(6)) <= asked.moment
)
SELECT
  CAST(window_start AS DATE) AS issued_on,
  SUM(invoices) AS invoices,
  SUM(document_total) AS document_total,
  SUM(gross_revenue) AS gross_revenue,
  SUM(gross_revenue) - SUM(`returns`) - SUM(revenue_taxes) AS net_revenue,
  ROUND(SUM(gross_revenue) / NULLIF(SUM(sales), 0), 2) AS average_ticket,
  ROUND(100.0 * SUM(cancelled_invoices) / NULLIF(SUM(invoices) + SUM(cancelled_invoices), 0), 4) AS cancel_rate
FROM gold.kpis AS kpis, cut
WHERE kpis.checkpoint <= cut.known AND grain = 'day' AND dimension = 'total'
GROUP BY CAST(window_start AS DATE)
ORDER BY issued_on;
