-- What compaction would find: files, files under 32 MiB, rows and MiB of each table as it stands. A table with thousands of small files is
-- slow to read; what to do about it says docs/maintenance.md. Reads metadata only.
SELECT name, COUNT(*) AS files, SUM(CASE WHEN file_size_in_bytes < 33554432 THEN 1 ELSE 0 END) AS small_files,
  SUM(record_count) AS row_count, CAST(SUM(file_size_in_bytes) / 1048576 AS BIGINT) AS mebibytes
FROM (
  SELECT 'bronze.documents' AS name, file_size_in_bytes, record_count FROM notaflow.bronze.documents.files
  UNION ALL
  SELECT 'silver.invoices' AS name, file_size_in_bytes, record_count FROM notaflow.silver.invoices.files
  UNION ALL
  SELECT 'silver.invoice_items' AS name, file_size_in_bytes, record_count FROM notaflow.silver.invoice_items.files
  UNION ALL
  SELECT 'silver.invoice_payments' AS name, file_size_in_bytes, record_count FROM notaflow.silver.invoice_payments.files
  UNION ALL
  SELECT 'silver.invoice_events' AS name, file_size_in_bytes, record_count FROM notaflow.silver.invoice_events.files
  UNION ALL
  SELECT 'silver.duplicates' AS name, file_size_in_bytes, record_count FROM notaflow.silver.duplicates.files
  UNION ALL
  SELECT 'silver.deferred' AS name, file_size_in_bytes, record_count FROM notaflow.silver.deferred.files
  UNION ALL
  SELECT 'silver.quarantine' AS name, file_size_in_bytes, record_count FROM notaflow.silver.quarantine.files
  UNION ALL
  SELECT 'gold.kpis' AS name, file_size_in_bytes, record_count FROM notaflow.gold.kpis.files
  UNION ALL
  SELECT 'gold.cuts' AS name, file_size_in_bytes, record_count FROM notaflow.gold.cuts.files
  UNION ALL
  SELECT 'gold.ledger' AS name, file_size_in_bytes, record_count FROM notaflow.gold.ledger.files
  UNION ALL
  SELECT 'gold.anomalies' AS name, file_size_in_bytes, record_count FROM notaflow.gold.anomalies.files
) AS all_files
GROUP BY name
ORDER BY files DESC, name;
