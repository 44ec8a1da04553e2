-- Why a day's total changed: by checkpoint and reason, with the moment since when it was known (null: the newest checkpoint).
-- The day is the latest one that was corrected after the fact; put DATE '2026-11-20' for another one.
WITH asked AS (
  SELECT CAST(MAX(window_start) AS DATE) AS issued_on
  FROM notaflow.gold.kpis
  WHERE grain = 'day' AND dimension = 'total' AND reason <> 'NEW'
)
SELECT
  kpis.checkpoint,
  cuts.known_at,
  kpis.reason,
  kpis.phase,
  kpis.invoices,
  kpis.document_total,
  kpis.gross_revenue,
  kpis.document_total_after
FROM notaflow.gold.kpis AS kpis
JOIN asked ON CAST(kpis.window_start AS DATE) = asked.issued_on
LEFT JOIN notaflow.gold.cuts AS cuts ON cuts.checkpoint = kpis.checkpoint
WHERE kpis.grain = 'day' AND kpis.dimension = 'total'
ORDER BY kpis.checkpoint, kpis.reason;
