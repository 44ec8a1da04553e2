-- How late the day's invoices were authorised after their issue (seconds), and which share came late to us (percent).
SELECT latency_p50_seconds, latency_p95_seconds, latency_p99_seconds, late_share, contingency_share, late_cancel_share
FROM kpi
WHERE grain = 'day' AND window_start = CAST(:day AS timestamp) AND dimension = 'total' AND member = 'all'
