-- Which days changed last, the newest change first, and what of them is late or cancelled by now. By how much and for which reason
-- only gold.kpis knows: sql/flink/kpi-why-it-changed.sql.
SELECT window_start::date AS issued_on, epoch, checkpoint, document_total, late_invoices, cancelled_invoices, cancelled_total
FROM kpi_current
WHERE grain = 'day' AND dimension = 'total'
ORDER BY epoch DESC, checkpoint DESC, issued_on DESC
LIMIT 31;
