-- The day so far: gross revenue, sales, average ticket and cancel rate, as they stand. BRL and percent; the day of the documents' own clocks.
SELECT gross_revenue, net_revenue, sales, average_ticket, invoices, document_total, cancel_rate, cancelled_total, late_share, known, checkpoint
FROM kpi
WHERE grain = 'day' AND window_start = CAST(:day AS timestamp) AND dimension = 'total' AND member = 'all'
