-- Payment mix: what was paid in each way (tPag; 01 cash, 03 credit card, 04 debit card, 15 boleto, 17 Pix …), change taken off, and its share
-- of what was paid that day, in per cent.
SELECT window_start::date AS issued_on, member AS way, payments, paid_total,
  round(100 * paid_total / nullif(sum(paid_total) OVER (PARTITION BY window_start), 0), 4) AS share
FROM kpi
WHERE grain = 'day' AND dimension = 'payment' AND payments <> 0
ORDER BY issued_on, way;
