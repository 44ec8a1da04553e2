-- States of a table that can still be read, the newest first: when each was committed (UTC), by which job and for which checkpoint, and what
-- it added. Put another table's name. What expiry may remove of them: docs/maintenance.md.
SELECT committed_at, snapshot_id, operation,
  summary['flink.job-id'] AS job,
  CAST(summary['flink.max-committed-checkpoint-id'] AS BIGINT) AS checkpoint,
  CAST(summary['added-records'] AS BIGINT) AS added_records,
  CAST(summary['total-records'] AS BIGINT) AS all_records
FROM gold.`kpis$snapshots`
ORDER BY committed_at DESC
LIMIT 50;
