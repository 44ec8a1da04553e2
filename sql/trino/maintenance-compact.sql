-- Compaction in Trino: files under 32 MB into large ones; rows, figures and cuts stay as they are. Stop the job first when the catalog is the
-- JDBC one: one committer per table at a time (docs/maintenance.md). Expire with sql/spark/maintenance-expire.sql, never with Trino's own
-- expire_snapshots: it cannot be told to keep the newest commit of a job.
ALTER TABLE notaflow.bronze.documents EXECUTE optimize(file_size_threshold => '32MB');
ALTER TABLE notaflow.silver.invoices EXECUTE optimize(file_size_threshold => '32MB');
ALTER TABLE notaflow.silver.invoice_items EXECUTE optimize(file_size_threshold => '32MB');
ALTER TABLE notaflow.silver.invoice_payments EXECUTE optimize(file_size_threshold => '32MB');
ALTER TABLE notaflow.silver.invoice_events EXECUTE optimize(file_size_threshold => '32MB');
ALTER TABLE notaflow.silver.duplicates EXECUTE optimize(file_size_threshold => '32MB');
ALTER TABLE notaflow.silver.deferred EXECUTE optimize(file_size_threshold => '32MB');
ALTER TABLE notaflow.silver.quarantine EXECUTE optimize(file_size_threshold => '32MB');
ALTER TABLE notaflow.gold.kpis EXECUTE optimize(file_size_threshold => '32MB');
ALTER TABLE notaflow.gold.cuts EXECUTE optimize(file_size_threshold => '32MB');
ALTER TABLE notaflow.gold.ledger EXECUTE optimize(file_size_threshold => '32MB');
ALTER TABLE notaflow.gold.anomalies EXECUTE optimize(file_size_threshold => '32MB');
