-- Invoices issued per minute, on average over the last five whole minutes.
SELECT round(coalesce(sum(invoices), 0) / 5.0, 1) AS per_minute
FROM kpi_current
WHERE grain = 'minute' AND dimension = 'total' AND member = 'all'
    AND window_start >= date_trunc('minute', CAST(:now AS timestamptz) AT TIME ZONE 'UTC') - interval '5 minutes'
    AND window_start < date_trunc('minute', CAST(:now AS timestamptz) AT TIME ZONE 'UTC')
