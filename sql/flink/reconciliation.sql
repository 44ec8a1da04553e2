-- Does everything agree? Records, documents and money between bronze, silver, gold and the ledger; the difference must be 0.00 in each line.
-- While the job runs, tables may be one checkpoint apart: "./notaflow reconcile" asks at one cut, and proves every column and cell.
WITH outcomes AS (
  SELECT source_ref, document_index FROM silver.invoices
  UNION ALL SELECT source_ref, document_index FROM silver.invoice_events
  UNION ALL SELECT source_ref, document_index FROM silver.duplicates
  UNION ALL SELECT source_ref, document_index FROM silver.quarantine
  UNION ALL SELECT source_ref, document_index FROM silver.deferred
), told AS (
  SELECT COUNT(*) AS told, COUNT(DISTINCT source_ref) AS told_records FROM outcomes
), documents AS (
  SELECT COUNT(*) AS documents FROM (SELECT DISTINCT source_ref, document_index FROM outcomes) AS apart
), bronze_records AS (
  SELECT COUNT(*) AS records FROM bronze.documents
), stations AS (
  SELECT
    SUM(CASE WHEN station = 'RECEIVED' THEN passed ELSE 0 END) AS received,
    SUM(CASE WHEN station IN ('ACCEPTED', 'DUPLICATE', 'QUARANTINED', 'DEFERRED') THEN passed ELSE 0 END) AS sorted,
    SUM(CASE WHEN station IN ('ACCEPTED', 'DUPLICATE') THEN brl ELSE 0 END) AS accepted_brl,
    SUM(CASE WHEN station = 'KPIS' THEN brl ELSE 0 END) AS kpis_brl
  FROM gold.ledger
), silver_money AS (
  SELECT COALESCE(SUM(total_document), 0) AS brl FROM current_invoices WHERE environment = 1 AND current_state = 'AUTHORIZED'
), gold_money AS (
  SELECT COALESCE(SUM(document_total), 0) AS brl FROM gold.kpis WHERE grain = 'day' AND dimension = 'total'
), compared AS (
  SELECT 1 AS line, 'records: bronze, ledger' AS what, CAST(records AS DECIMAL(38, 2)) AS found, CAST(received AS DECIMAL(38, 2)) AS expected
  FROM bronze_records, stations
  UNION ALL SELECT 2, 'records: with an outcome, bronze', CAST(told_records AS DECIMAL(38, 2)), CAST(records AS DECIMAL(38, 2)) FROM told, bronze_records
  UNION ALL SELECT 3, 'documents: outcomes, documents', CAST(told AS DECIMAL(38, 2)), CAST(documents AS DECIMAL(38, 2)) FROM told, documents
  UNION ALL SELECT 4, 'documents: silver, ledger', CAST(told AS DECIMAL(38, 2)), CAST(sorted AS DECIMAL(38, 2)) FROM told, stations
  UNION ALL SELECT 5, 'BRL: gold, silver', CAST(gold_money.brl AS DECIMAL(38, 2)), CAST(silver_money.brl AS DECIMAL(38, 2)) FROM gold_money, silver_money
  UNION ALL SELECT 6, 'BRL: silver, ledger', CAST(silver_money.brl AS DECIMAL(38, 2)), CAST(accepted_brl AS DECIMAL(38, 2)) FROM silver_money, stations
  UNION ALL SELECT 7, 'BRL: gold, ledger', CAST(gold_money.brl AS DECIMAL(38, 2)), CAST(kpis_brl AS DECIMAL(38, 2)) FROM gold_money, stations
)
SELECT what, found, expected, found - expected AS difference
FROM compared
ORDER BY line;
