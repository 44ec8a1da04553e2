-- The 20 issuers with the highest gross revenue of the 30 days that end with the newest day of issue, BRL.
-- An issuer is a CNPJ, or the pseudonym of a CPF. Days are those of the issuers' own clocks.
WITH newest AS (
  SELECT MAX(window_start) AS last_day
  FROM gold.kpis
  WHERE grain = 'day' AND dimension = 'issuer'
)
SELECT
  `member` AS issuer,
  SUM(invoices) AS invoices,
  SUM(gross_revenue) AS gross_revenue,
  ROUND(SUM(gross_revenue) / NULLIF(SUM(sales), 0), 2) AS average_ticket,
  SUM(cancelled_total) AS cancelled_total
FROM gold.kpis AS kpis, newest
WHERE grain = 'day' AND dimension = 'issuer' AND window_start > newest.last_day - INTERVAL '30' DAY
GROUP BY `member`
ORDER BY gross_revenue DESC, issuer
LIMIT 20;
