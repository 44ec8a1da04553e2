-- Documents that their key knew already, by day of arrival (time of Brasília) and reason. SAME_CONTENT is a copy.
-- Which documents: silver.duplicates, sql/flink/duplicates.sql.
SELECT window_start::date AS arrived_on, split_part(member, '/', 2) AS reason, documents
FROM kpi_current
WHERE grain = 'day' AND dimension = 'outcome_code' AND member LIKE 'DUPLICATE/%'
ORDER BY arrived_on DESC, documents DESC, reason;
