-- Compaction in Trino: files under 32 MB into large ones; rows, figures and cuts stay as they are. Stop the job first when the catalog is the
-- JDBC one: one committer per table at a time (docs/maintenance.md). Expire with sql/spark/maintenance-expire.sql, never with Trino's own
-- expire_snapshots: it cannot be told to keep the newest commit of a job.
ALTER TABLE notaflow_admin.bronze.documents EXECUTE optimize(file_size_threshold => '32MB');
ALTER TABLE notaflow_admin.silver.invoices EXECUTE optimize(file_size_threshold => '32MB');
ALTER TABLE notaflow_admin.silver.invoice_items EXECUTE optimize(file_size_threshold => '32MB');
ALTER TABLE notaflow_admin.silver.invoice_payments EXECUTE optimize(file_size_threshold => '32MB');
ALTER TABLE notaflow_admin.silver.invoice_events EXECUTE optimize(file_size_threshold => '32MB');
ALTER TABLE notaflow_admin.silver.duplicates EXECUTE optimize(file_size_threshold => '32MB');
ALTER TABLE notaflow_admin.silver.deferred EXECUTE optimize(file_size_threshold => '32MB');
ALTER TABLE notaflow_admin.silver.quarantine EXECUTE optimize(file_size_threshold => '32MB');
ALTER TABLE notaflow_admin.gold.kpis EXECUTE optimize(file_size_threshold => '32MB');
ALTER TABLE notaflow_admin.gold.cuts EXECUTE optimize(file_size_threshold => '32MB');
ALTER TABLE notaflow_admin.gold.ledger EXECUTE optimize(file_size_threshold => '32MB');
ALTER TABLE notaflow_admin.gold.anomalies EXECUTE optimize(file_size_threshold => '32MB');
