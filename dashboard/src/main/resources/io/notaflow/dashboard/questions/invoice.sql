-- What is known of an access key.
SELECT access_key, state, recipient_status, corrections, events, contents, revision, environment, model, direction, role, issuer, recipient,
    issued_at, issued_date, total_document, authorized_at, protocol_number, last_received_at, epoch, checkpoint
FROM invoice_status
WHERE access_key = :key
