-- The last 60 minutes, by the minute of issue: gross revenue, and what was corrected since: cancelled invoices, and invoices that came late.
SELECT window_start AT TIME ZONE 'UTC' AS minute, gross_revenue, invoices, late_invoices, cancelled_invoices, cancelled_total
FROM kpi_current
WHERE grain = 'minute' AND dimension = 'total' AND member = 'all'
    AND window_start > date_trunc('minute', CAST(:now AS timestamptz) AT TIME ZONE 'UTC') - interval '60 minutes'
    AND window_start <= CAST(:now AS timestamptz) AT TIME ZONE 'UTC'
ORDER BY window_start
