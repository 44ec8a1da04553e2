-- Invoices of production as they stand now, each once, whatever copies, corrections and cancellations arrived in which order; BRL.
-- The sum beside AUTHORIZED is silver_total_brl of the demo's report, to the cent.
SELECT state AS current_state, count(*) AS invoices, sum(total_document) AS brl
FROM invoice_status
WHERE environment = 1
GROUP BY state
ORDER BY state;
