-- Revenue by issuer's state (UF) and day of the issuers' own clocks, as it stands now, BRL; the share is of the day's gross revenue, per cent.
-- "none" are invoices that name no state. Take the dimension recipient_uf for where goods went, uf_pair for both.
WITH sold AS (
  SELECT CAST(window_start AS DATE) AS issued_on, `member` AS uf,
    SUM(sales) AS sales, SUM(gross_revenue) AS gross_revenue, SUM(gross_revenue) - SUM(`returns`) - SUM(revenue_taxes) AS net_revenue
  FROM gold.kpis
  WHERE grain = 'day' AND dimension = 'issuer_uf'
  GROUP BY CAST(window_start AS DATE), `member`
)
SELECT issued_on, uf, sales, gross_revenue, net_revenue,
  ROUND(100.0 * gross_revenue / NULLIF(SUM(gross_revenue) OVER (PARTITION BY issued_on), 0), 4) AS share
FROM sold
ORDER BY issued_on, gross_revenue DESC, uf;
