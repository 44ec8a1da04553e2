-- Time travel: figures of each day (BRL, days of the documents' own clocks) in the table as it was committed at a moment; put another one in
-- place of now. How far back one can go: sql/trino/snapshots.sql. What was known at a moment, for as long as the lake lives, is another
-- question: sql/spark-trino/kpis-as-known-at.sql.
SELECT CAST(window_start AS DATE) AS issued_on, SUM(invoices) AS invoices, SUM(document_total) AS document_total
FROM notaflow.gold.kpis FOR TIMESTAMP AS OF current_timestamp - INTERVAL '1' SECOND
WHERE grain = 'day' AND dimension = 'total'
GROUP BY CAST(window_start AS DATE)
ORDER BY issued_on;
