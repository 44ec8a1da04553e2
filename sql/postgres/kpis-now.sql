-- Figures of each day as they stand, BRL, days of the documents' own clocks; cancel_rate in per cent. The view kpi holds kpi_current and every
-- derived KPI; each column has a comment (\d+ kpi).
SELECT window_start::date AS issued_on, invoices, document_total, gross_revenue, net_revenue, average_ticket, cancel_rate
FROM kpi
WHERE grain = 'day' AND dimension = 'total'
ORDER BY issued_on;
