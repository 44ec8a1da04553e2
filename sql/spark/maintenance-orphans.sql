-- Orphans: files that no state of a table holds, left by failed attempts; only listed here, deleted with dry_run => false.
-- Never while the job runs or has something to resume: a checkpoint may hold files that are written and not yet committed, and they look like
-- orphans. Take an age beyond the oldest checkpoint or savepoint that you may start from (docs/maintenance.md).
CALL notaflow.system.remove_orphan_files(table => 'bronze.documents', older_than => current_timestamp() - INTERVAL '7' DAY, dry_run => true);
CALL notaflow.system.remove_orphan_files(table => 'silver.invoices', older_than => current_timestamp() - INTERVAL '7' DAY, dry_run => true);
CALL notaflow.system.remove_orphan_files(table => 'silver.invoice_items', older_than => current_timestamp() - INTERVAL '7' DAY, dry_run => true);
CALL notaflow.system.remove_orphan_files(table => 'silver.invoice_payments', older_than => current_timestamp() - INTERVAL '7' DAY, dry_run => true);
CALL notaflow.system.remove_orphan_files(table => 'silver.invoice_events', older_than => current_timestamp() - INTERVAL '7' DAY, dry_run => true);
CALL notaflow.system.remove_orphan_files(table => 'silver.duplicates', older_than => current_timestamp() - INTERVAL '7' DAY, dry_run => true);
CALL notaflow.system.remove_orphan_files(table => 'silver.deferred', older_than => current_timestamp() - INTERVAL '7' DAY, dry_run => true);
CALL notaflow.system.remove_orphan_files(table => 'silver.quarantine', older_than => current_timestamp() - INTERVAL '7' DAY, dry_run => true);
CALL notaflow.system.remove_orphan_files(table => 'gold.kpis', older_than => current_timestamp() - INTERVAL '7' DAY, dry_run => true);
CALL notaflow.system.remove_orphan_files(table => 'gold.cuts', older_than => current_timestamp() - INTERVAL '7' DAY, dry_run => true);
CALL notaflow.system.remove_orphan_files(table => 'gold.ledger', older_than => current_timestamp() - INTERVAL '7' DAY, dry_run => true);
CALL notaflow.system.remove_orphan_files(table => 'gold.anomalies', older_than => current_timestamp() - INTERVAL '7' DAY, dry_run => true);
