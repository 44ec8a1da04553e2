-- Invoices of production as they stand now, each once, whatever copies, corrections and cancellations arrived in which order.
-- The sum beside AUTHORIZED is silver_total_brl of the demo's report, to the cent.
SELECT current_state, COUNT(*) AS invoices, SUM(total_document) AS brl
FROM current_invoices
WHERE environment = 1
GROUP BY current_state
ORDER BY current_state;
