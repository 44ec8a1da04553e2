-- Do the live tables agree? Documents and money between the ledger, the figures and the invoices; the difference must be 0.00 in each line.
-- While the job runs, tables may be one checkpoint apart: "./notaflow reconcile" asks at one cut, and proves them against the lake.
WITH stations AS (
  SELECT sum(passed) FILTER (WHERE station IN ('ACCEPTED', 'DUPLICATE', 'QUARANTINED', 'DEFERRED')) AS sorted,
    coalesce(sum(brl) FILTER (WHERE station IN ('ACCEPTED', 'DUPLICATE')), 0) AS accepted_brl,
    coalesce(sum(brl) FILTER (WHERE station = 'KPIS'), 0) AS kpis_brl
  FROM ledger
), figures AS (
  SELECT sum(documents) FILTER (WHERE dimension = 'outcome') AS documents,
    coalesce(sum(document_total) FILTER (WHERE dimension = 'total'), 0) AS brl
  FROM kpi_current
  WHERE grain = 'day'
), invoices AS (
  SELECT coalesce(sum(total_document), 0) AS brl
  FROM invoice_status
  WHERE environment = 1 AND state = 'AUTHORIZED'
)
SELECT what, found, expected, found - expected AS difference
FROM stations, figures, invoices, LATERAL (VALUES
  (1, 'documents: figures, ledger', figures.documents::numeric(38, 2), stations.sorted::numeric(38, 2)),
  (2, 'BRL: figures, invoices', figures.brl, invoices.brl),
  (3, 'BRL: invoices, ledger', invoices.brl, stations.accepted_brl),
  (4, 'BRL: figures, ledger', figures.brl, stations.kpis_brl)
) AS compared (line, what, found, expected)
ORDER BY line;
