-- What was set aside because its key knew it already: documents by kind and reason, and the totals of the invoices among them, BRL,
-- which count nowhere. SAME_CONTENT is a copy; the other reasons are explained in docs/data-dictionary.md and docs/adr/0004.
SELECT kind, reason, COUNT(*) AS documents, SUM(total_document) AS brl
FROM silver.duplicates
GROUP BY kind, reason
ORDER BY documents DESC, kind, reason;
