-- Expiry: states of the tables older than 7 days can no longer be read (time travel), and files that only they hold are deleted.
-- retain_last keeps the newest commit of a job that stopped long ago: without it the job could not be resumed. Never lower it to fewer than the
-- commits that maintenance makes in between. Tagged states are never removed. Stop the job first with the JDBC catalog (docs/maintenance.md).
CALL notaflow.system.expire_snapshots(table => 'bronze.documents', older_than => current_timestamp() - INTERVAL '7' DAY, retain_last => 100);
CALL notaflow.system.expire_snapshots(table => 'silver.invoices', older_than => current_timestamp() - INTERVAL '7' DAY, retain_last => 100);
CALL notaflow.system.expire_snapshots(table => 'silver.invoice_items', older_than => current_timestamp() - INTERVAL '7' DAY, retain_last => 100);
CALL notaflow.system.expire_snapshots(table => 'silver.invoice_payments', older_than => current_timestamp() - INTERVAL '7' DAY, retain_last => 100);
CALL notaflow.system.expire_snapshots(table => 'silver.invoice_events', older_than => current_timestamp() - INTERVAL '7' DAY, retain_last => 100);
CALL notaflow.system.expire_snapshots(table => 'silver.duplicates', older_than => current_timestamp() - INTERVAL '7' DAY, retain_last => 100);
CALL notaflow.system.expire_snapshots(table => 'silver.deferred', older_than => current_timestamp() - INTERVAL '7' DAY, retain_last => 100);
CALL notaflow.system.expire_snapshots(table => 'silver.quarantine', older_than => current_timestamp() - INTERVAL '7' DAY, retain_last => 100);
CALL notaflow.system.expire_snapshots(table => 'gold.kpis', older_than => current_timestamp() - INTERVAL '7' DAY, retain_last => 100);
CALL notaflow.system.expire_snapshots(table => 'gold.cuts', older_than => current_timestamp() - INTERVAL '7' DAY, retain_last => 100);
CALL notaflow.system.expire_snapshots(table => 'gold.ledger', older_than => current_timestamp() - INTERVAL '7' DAY, retain_last => 100);
CALL notaflow.system.expire_snapshots(table => 'gold.anomalies', older_than => current_timestamp() - INTERVAL '7' DAY, retain_last => 100);
