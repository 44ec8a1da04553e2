-- PostgreSQL holds the present only and cannot say what was known at a moment: ask gold.kpis with
-- sql/flink/kpis-as-known-at.sql. What it can say is how new each day's figures are: the checkpoint that wrote them last.
-- Figures of a checkpoint that gold.cuts does not know are pending: Flink has sent them here, and the lake has not committed them yet.
SELECT window_start::date AS issued_on, epoch, checkpoint, known, invoices, document_total
FROM kpi_current
WHERE grain = 'day' AND dimension = 'total'
ORDER BY issued_on;
