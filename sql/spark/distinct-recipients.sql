-- Different recipients of each day and of all days together, cancelled and replaced invoices included; standard error 2.3 %.
-- The sketches are Apache DataSketches HLL: unite them, never add up their estimates.
SELECT
  CAST(window_start AS DATE) AS issued_on,
  hll_sketch_estimate(hll_union_agg(recipients_sketch)) AS recipients
FROM notaflow.gold.kpis
WHERE grain = 'day' AND dimension = 'total' AND recipients_sketch IS NOT NULL
GROUP BY ROLLUP (CAST(window_start AS DATE))
ORDER BY issued_on NULLS LAST;
