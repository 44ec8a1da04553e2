-- Taxes of the items of each CFOP (code of the fiscal operation) and month of issue, by the issuers' own clocks, BRL.
-- The burden is what own ICMS, poverty fund, PIS, COFINS and ISS take of gross revenue, per cent; null for operations that are no sale.
SELECT date_trunc('month', window_start)::date AS issued_month, member AS cfop, sum(products) AS products, sum(icms) AS icms,
  sum(icms_st) AS icms_st, sum(fcp) AS fcp, sum(ipi) AS ipi, sum(pis) AS pis, sum(cofins) AS cofins, sum(ibs) AS ibs, sum(cbs) AS cbs,
  round(100 * sum(revenue_taxes) / nullif(sum(gross_revenue), 0), 4) AS burden
FROM kpi_current
WHERE grain = 'day' AND dimension = 'cfop'
GROUP BY issued_month, member
ORDER BY issued_month, cfop;
