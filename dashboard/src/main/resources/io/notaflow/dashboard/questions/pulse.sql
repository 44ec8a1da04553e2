-- The newest checkpoints: what came between them and how fast, how old it was at the barrier, and which one was complete by then.
-- After a standstill the time between two of them is long and the rate low: that is what happened.
SELECT epoch, checkpoint, written_at, between_millis, records,
    round(records * 1000.0 / nullif(between_millis, 0), 1) AS records_per_second,
    newest_record_at, age_p50_millis, age_p95_millis, complete_checkpoint, complete_at
FROM (
    SELECT *, (1000 * extract(epoch FROM written_at - lag(written_at) OVER (ORDER BY checkpoint)))::bigint AS between_millis
    FROM job_pulse
) AS pulse
ORDER BY checkpoint DESC
LIMIT 120
