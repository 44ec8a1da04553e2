-- What was stated about an access key, in the order of its own clock.
SELECT kind, event_type, sequence, occurred_at, registered_at, status, protocol_number, description, received_at, source_ref, document_index
FROM invoice_events
WHERE access_key = :key
ORDER BY coalesce(registered_at, occurred_at, received_at), received_at, source_ref, document_index
