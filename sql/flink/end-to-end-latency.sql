-- How long records waited until everybody could read them: seconds from the arrival of a record to the commit of its file in bronze, the best
-- and the worst of each day of commit (UTC). Read from the files' bounds, so it costs no scan; silver and gold are committed by the same
-- checkpoints. Old records of a replay look old: what they waited before they were sent counts too.
SELECT
  CAST(CAST(snapshots.committed_at AS TIMESTAMP(3)) AS DATE) AS committed_on,
  COUNT(DISTINCT snapshots.snapshot_id) AS commits,
  SUM(entries.data_file.record_count) AS records,
  MIN(TIMESTAMPDIFF(SECOND, entries.readable_metrics.received_at.upper_bound, snapshots.committed_at)) AS best_seconds,
  MAX(TIMESTAMPDIFF(SECOND, entries.readable_metrics.received_at.lower_bound, snapshots.committed_at)) AS worst_seconds
FROM bronze.`documents$entries` AS entries
JOIN bronze.`documents$snapshots` AS snapshots ON snapshots.snapshot_id = entries.snapshot_id
WHERE snapshots.operation = 'append'
GROUP BY CAST(CAST(snapshots.committed_at AS TIMESTAMP(3)) AS DATE)
ORDER BY committed_on;
