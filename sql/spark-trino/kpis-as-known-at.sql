-- Figures of each day (BRL, days of the documents' own clocks) as they were known at 09:00 yesterday in São Paulo: all changes up to the
-- largest checkpoint that gold.cuts knew by then. The answer for a moment is the same for ever once two more checkpoints are complete.
-- Put any moment instead, as TIMESTAMP '2026-11-20 09:00:00 America/Sao_Paulo'.
SET TIME ZONE 'America/Sao_Paulo';

WITH asked AS (
  SELECT date_trunc('day', CURRENT_TIMESTAMP) - INTERVAL '15' HOUR AS moment
), cut AS (
  SELECT MAX(cuts.checkpoint) AS known
  FROM notaflow.gold.cuts AS cuts, asked
  WHERE cuts.known_at <= asked.moment
)
SELECT
  CAST(window_start AS DATE) AS issued_on,
  SUM(invoices) AS invoices,
  SUM(document_total) AS document_total,
  SUM(gross_revenue) AS gross_revenue,
  SUM(gross_revenue) - SUM(returns) - SUM(revenue_taxes) AS net_revenue,
  ROUND(SUM(gross_revenue) / NULLIF(SUM(sales), 0), 2) AS average_ticket,
  ROUND(100.0000 * SUM(cancelled_invoices) / NULLIF(SUM(invoices) + SUM(cancelled_invoices), 0), 4) AS cancel_rate
FROM notaflow.gold.kpis AS kpis, cut
WHERE kpis.checkpoint <= cut.known AND grain = 'day' AND dimension = 'total'
GROUP BY CAST(window_start AS DATE)
ORDER BY issued_on;
