-- Expiry: states older than five days (Iceberg's default; or older_than => TIMESTAMP '…', a literal) can no longer be read, and files that only
-- they hold are deleted. Tagged states stay. Stop the job first with the JDBC catalog (docs/maintenance.md).
-- retain_last keeps the newest commit of a job that stopped long ago: without it the job could not be resumed. Never lower it to fewer than the
-- commits that maintenance makes in between.
CALL notaflow.system.expire_snapshots(table => 'bronze.documents', retain_last => 100);
CALL notaflow.system.expire_snapshots(table => 'silver.invoices', retain_last => 100);
CALL notaflow.system.expire_snapshots(table => 'silver.invoice_items', retain_last => 100);
CALL notaflow.system.expire_snapshots(table => 'silver.invoice_payments', retain_last => 100);
CALL notaflow.system.expire_snapshots(table => 'silver.invoice_events', retain_last => 100);
CALL notaflow.system.expire_snapshots(table => 'silver.duplicates', retain_last => 100);
CALL notaflow.system.expire_snapshots(table => 'silver.deferred', retain_last => 100);
CALL notaflow.system.expire_snapshots(table => 'silver.quarantine', retain_last => 100);
CALL notaflow.system.expire_snapshots(table => 'gold.kpis', retain_last => 100);
CALL notaflow.system.expire_snapshots(table => 'gold.cuts', retain_last => 100);
CALL notaflow.system.expire_snapshots(table => 'gold.ledger', retain_last => 100);
CALL notaflow.system.expire_snapshots(table => 'gold.anomalies', retain_last => 100);
