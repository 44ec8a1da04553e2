-- Orphans: files that no state of a table holds, left by failed attempts; only listed here, deleted with dry_run => false.
-- Never while the job runs or has something to resume: a checkpoint may hold files that are written and not yet committed, and they look like
-- orphans. Older than three days by default; give older_than => TIMESTAMP '…' before the oldest checkpoint or savepoint that you may start from.
CALL notaflow.system.remove_orphan_files(table => 'bronze.documents', dry_run => true);
CALL notaflow.system.remove_orphan_files(table => 'silver.invoices', dry_run => true);
CALL notaflow.system.remove_orphan_files(table => 'silver.invoice_items', dry_run => true);
CALL notaflow.system.remove_orphan_files(table => 'silver.invoice_payments', dry_run => true);
CALL notaflow.system.remove_orphan_files(table => 'silver.invoice_events', dry_run => true);
CALL notaflow.system.remove_orphan_files(table => 'silver.duplicates', dry_run => true);
CALL notaflow.system.remove_orphan_files(table => 'silver.deferred', dry_run => true);
CALL notaflow.system.remove_orphan_files(table => 'silver.quarantine', dry_run => true);
CALL notaflow.system.remove_orphan_files(table => 'gold.kpis', dry_run => true);
CALL notaflow.system.remove_orphan_files(table => 'gold.cuts', dry_run => true);
CALL notaflow.system.remove_orphan_files(table => 'gold.ledger', dry_run => true);
CALL notaflow.system.remove_orphan_files(table => 'gold.anomalies', dry_run => true);
