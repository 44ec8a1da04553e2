-- Revenue by issuer's state (UF) and day of the issuers' own clocks, as it stands now, BRL; the share is of the day's gross revenue, per cent.
-- "none" are invoices that name no state. Take the dimension recipient_uf for where goods went, uf_pair for both.
SELECT window_start::date AS issued_on, member AS uf, sales, gross_revenue, net_revenue,
  round(100 * gross_revenue / nullif(sum(gross_revenue) OVER (PARTITION BY window_start), 0), 4) AS share
FROM kpi
WHERE grain = 'day' AND dimension = 'issuer_uf'
ORDER BY issued_on, gross_revenue DESC, uf;
