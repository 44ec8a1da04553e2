-- Time travel: figures of each day (BRL, days of the documents' own clocks) in the table as it was committed at a moment, in milliseconds
-- since 1970 UTC; 4102444800000 lies in 2100 and means now. How far back one can go: sql/flink/snapshots.sql. What was known at a moment,
-- for as long as the lake lives, is another question: sql/flink/kpis-as-known-at.sql.
SELECT CAST(window_start AS DATE) AS issued_on, SUM(invoices) AS invoices, SUM(document_total) AS document_total
FROM gold.kpis /*+ OPTIONS('as-of-timestamp'='4102444800000') */
WHERE grain = 'day' AND dimension = 'total'
GROUP BY CAST(window_start AS DATE)
ORDER BY issued_on;
