-- How long records waited until everybody could read them: seconds from the arrival of a record to the commit of its file in bronze, the best
-- and the worst of each day of commit (UTC). Read from the files' bounds, so it costs no scan; silver and gold are committed by the same
-- checkpoints. Old records of a replay look old: what they waited before they were sent counts too.
WITH files AS (
  SELECT snapshot_id, data_file.record_count AS record_count,
    from_iso8601_timestamp(json_extract_scalar(readable_metrics, '$.received_at.lower_bound')) AS first_arrival,
    from_iso8601_timestamp(json_extract_scalar(readable_metrics, '$.received_at.upper_bound')) AS last_arrival
  FROM notaflow.bronze."documents$entries"
)
SELECT
  CAST(snapshots.committed_at AT TIME ZONE 'UTC' AS DATE) AS committed_on,
  COUNT(DISTINCT snapshots.snapshot_id) AS commits,
  SUM(files.record_count) AS records,
  MIN(date_diff('second', files.last_arrival, snapshots.committed_at)) AS best_seconds,
  MAX(date_diff('second', files.first_arrival, snapshots.committed_at)) AS worst_seconds
FROM files
JOIN notaflow.bronze."documents$snapshots" AS snapshots ON snapshots.snapshot_id = files.snapshot_id
WHERE snapshots.operation = 'append'
GROUP BY CAST(snapshots.committed_at AT TIME ZONE 'UTC' AS DATE)
ORDER BY committed_on;
