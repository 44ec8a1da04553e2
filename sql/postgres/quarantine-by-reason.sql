-- Rejected documents by day of arrival (time of Brasília) and reason, the most frequent reason of the newest day first.
-- Which documents, and what to do about them: silver.quarantine, sql/flink/quarantine-by-reason.sql.
SELECT window_start::date AS arrived_on, split_part(member, '/', 2) AS reason, documents
FROM kpi_current
WHERE grain = 'day' AND dimension = 'outcome_code' AND member LIKE 'QUARANTINED/%'
ORDER BY arrived_on DESC, documents DESC, reason;
