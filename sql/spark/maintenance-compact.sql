-- Compaction: small files into large ones, sorted where the table has an order; rows, figures and cuts stay as they are.
-- Stop the job first when the catalog is the JDBC one: one committer per table at a time (docs/maintenance.md). With a REST catalog it may run on.
CALL notaflow.system.rewrite_data_files(table => 'bronze.documents');
CALL notaflow.system.rewrite_data_files(table => 'silver.invoices', strategy => 'sort');
CALL notaflow.system.rewrite_data_files(table => 'silver.invoice_items', strategy => 'sort');
CALL notaflow.system.rewrite_data_files(table => 'silver.invoice_payments', strategy => 'sort');
CALL notaflow.system.rewrite_data_files(table => 'silver.invoice_events');
CALL notaflow.system.rewrite_data_files(table => 'silver.duplicates');
CALL notaflow.system.rewrite_data_files(table => 'silver.deferred');
CALL notaflow.system.rewrite_data_files(table => 'silver.quarantine');
CALL notaflow.system.rewrite_data_files(table => 'gold.kpis', strategy => 'sort');
CALL notaflow.system.rewrite_data_files(table => 'gold.cuts');
CALL notaflow.system.rewrite_data_files(table => 'gold.ledger');
CALL notaflow.system.rewrite_data_files(table => 'gold.anomalies', strategy => 'sort');
CALL notaflow.system.rewrite_manifests('bronze.documents');
CALL notaflow.system.rewrite_manifests('silver.invoices');
CALL notaflow.system.rewrite_manifests('silver.invoice_items');
CALL notaflow.system.rewrite_manifests('silver.invoice_payments');
CALL notaflow.system.rewrite_manifests('silver.invoice_events');
CALL notaflow.system.rewrite_manifests('silver.duplicates');
CALL notaflow.system.rewrite_manifests('silver.deferred');
CALL notaflow.system.rewrite_manifests('silver.quarantine');
CALL notaflow.system.rewrite_manifests('gold.kpis');
CALL notaflow.system.rewrite_manifests('gold.cuts');
CALL notaflow.system.rewrite_manifests('gold.ledger');
CALL notaflow.system.rewrite_manifests('gold.anomalies');
