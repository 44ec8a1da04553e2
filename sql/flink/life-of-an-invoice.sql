-- The life of one invoice: everything that arrived about its access key in the order of arrival, UTC; totals in BRL.
-- Asked is the key that most was said about; put WHERE access_key = '3526…' for another one (CPFs in keys are replaced: docs/reading.md).
WITH told AS (
  SELECT access_key, received_at, 'INVOICE' AS what, state AS says, protocol_status AS status, issued_at AS happened_at,
    total_document AS brl, source_ref, document_index
  FROM silver.invoices
  UNION ALL
  SELECT access_key, received_at, kind, COALESCE(event_type, root), status, COALESCE(registered_at, occurred_at),
    summary_total, source_ref, document_index
  FROM silver.invoice_events
  UNION ALL
  SELECT access_key, received_at, 'DUPLICATE', reason, CAST(NULL AS INT), CAST(NULL AS TIMESTAMP_LTZ(6)), total_document, source_ref, document_index
  FROM silver.duplicates
  UNION ALL
  SELECT access_key, received_at, 'QUARANTINED', code, CAST(NULL AS INT), CAST(NULL AS TIMESTAMP_LTZ(6)), CAST(NULL AS DECIMAL(15, 2)),
    source_ref, document_index
  FROM silver.quarantine
), asked AS (
  SELECT access_key
  FROM told
  WHERE access_key IN (SELECT access_key FROM silver.invoices)
  GROUP BY access_key
  ORDER BY COUNT(*) DESC, access_key
  LIMIT 1
)
SELECT received_at, what, says, status, happened_at, brl, source_ref, document_index
FROM told
WHERE access_key IN (SELECT access_key FROM asked)
ORDER BY received_at, source_ref, document_index;
