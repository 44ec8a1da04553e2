-- Payment mix: what was paid in each way (tPag; 01 cash, 03 credit card, 04 debit card, 15 boleto, 17 Pix …), change taken off, BRL, and its
-- share of what was paid that day, in per cent.
WITH paid AS (
  SELECT CAST(window_start AS DATE) AS issued_on, member AS way, SUM(payments) AS payments, SUM(paid_total) AS paid_total
  FROM notaflow.gold.kpis
  WHERE grain = 'day' AND dimension = 'payment'
  GROUP BY CAST(window_start AS DATE), member
)
SELECT issued_on, way, payments, paid_total,
  ROUND(100.0000 * paid_total / NULLIF(SUM(paid_total) OVER (PARTITION BY issued_on), 0), 4) AS share
FROM paid
WHERE payments <> 0
ORDER BY issued_on, way;
