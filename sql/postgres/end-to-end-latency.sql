-- How long records wait until everybody can read them, by hour of Brasília, of the newest 720 checkpoints: seconds from a record's arrival to the
-- barrier of its checkpoint (what half and 95 % of the records of the worst checkpoint did not exceed), and from there until that was complete.
WITH done AS (
  SELECT complete_checkpoint AS checkpoint, MIN(complete_at) AS complete_at
  FROM job_pulse
  GROUP BY complete_checkpoint
)
SELECT date_trunc('hour', p.written_at AT TIME ZONE 'America/Sao_Paulo') AS hour, COUNT(*) AS checkpoints, SUM(p.records) AS records,
  ROUND(MAX(p.age_p50_millis) / 1000.0, 1) AS worst_p50_seconds, ROUND(MAX(p.age_p95_millis) / 1000.0, 1) AS worst_p95_seconds,
  ROUND(MAX(EXTRACT(EPOCH FROM d.complete_at - p.written_at)), 1) AS slowest_completion_seconds
FROM job_pulse p
LEFT JOIN done d ON d.checkpoint = p.checkpoint
GROUP BY 1
ORDER BY 1 DESC;
