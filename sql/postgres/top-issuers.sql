-- The 20 issuers with the highest gross revenue of the 30 days that end with the newest day of issue, BRL.
-- An issuer is a CNPJ, or the pseudonym of a CPF. Days are those of the issuers' own clocks.
SELECT member AS issuer, sum(invoices) AS invoices, sum(gross_revenue) AS gross_revenue,
  round(sum(gross_revenue) / nullif(sum(sales), 0), 2) AS average_ticket, sum(cancelled_total) AS cancelled_total
FROM kpi_current
WHERE grain = 'day' AND dimension = 'issuer' AND window_start >
  (SELECT max(window_start) FROM kpi_current WHERE grain = 'day' AND dimension = 'issuer') - interval '30 days'
GROUP BY member
ORDER BY gross_revenue DESC, issuer
LIMIT 20;
