-- The newest checkpoints: what came between them, how old it was at the barrier, and which one was complete by then.
SELECT epoch, checkpoint, written_at, records, newest_record_at, age_p50_millis, age_p95_millis, complete_checkpoint, complete_at
FROM job_pulse
ORDER BY checkpoint DESC
LIMIT 120
