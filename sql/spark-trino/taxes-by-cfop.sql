-- Taxes of the items of each CFOP (code of the fiscal operation) and month of issue, by the issuers' own clocks, BRL.
-- The burden is what own ICMS, poverty fund, PIS, COFINS and ISS take of gross revenue, per cent; null for operations that are no sale.
SELECT
  EXTRACT(YEAR FROM window_start) AS issued_year,
  EXTRACT(MONTH FROM window_start) AS issued_month,
  member AS cfop,
  SUM(products) AS products,
  SUM(icms) AS icms,
  SUM(icms_st) AS icms_st,
  SUM(fcp) AS fcp,
  SUM(ipi) AS ipi,
  SUM(pis) AS pis,
  SUM(cofins) AS cofins,
  SUM(ibs) AS ibs,
  SUM(cbs) AS cbs,
  ROUND(100.0000 * SUM(revenue_taxes) / NULLIF(SUM(gross_revenue), 0), 4) AS burden
FROM notaflow.gold.kpis
WHERE grain = 'day' AND dimension = 'cfop'
GROUP BY EXTRACT(YEAR FROM window_start), EXTRACT(MONTH FROM window_start), member
ORDER BY issued_year, issued_month, cfop;
