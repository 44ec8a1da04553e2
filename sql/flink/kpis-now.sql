-- Figures of each day as they stand: the sum of all changes. KPIs that divide are computed from sums, as docs/kpis.md defines them.
-- Put another grain, dimension and member for other cells; which there are says docs/kpis.md.
SELECT
  CAST(window_start AS DATE) AS issued_on,
  SUM(invoices) AS invoices,
  SUM(document_total) AS document_total,
  SUM(gross_revenue) AS gross_revenue,
  SUM(gross_revenue) - SUM(`returns`) - SUM(revenue_taxes) AS net_revenue,
  ROUND(SUM(gross_revenue) / NULLIF(SUM(sales), 0), 2) AS average_ticket,
  ROUND(100.0 * SUM(cancelled_invoices) / NULLIF(SUM(invoices) + SUM(cancelled_invoices), 0), 4) AS cancel_rate
FROM gold.kpis
WHERE grain = 'day' AND dimension = 'total'
GROUP BY CAST(window_start AS DATE)
ORDER BY issued_on;
