-- Gross revenue of the whole hours of the day that are over, beside the same hours a week before. BRL; hours of the documents' own clocks.
SELECT
    CAST(:hour AS integer) AS until_hour,
    sum(gross_revenue) FILTER (WHERE window_start >= CAST(:day AS timestamp)) AS today,
    sum(gross_revenue) FILTER (WHERE window_start < CAST(:day AS timestamp)) AS last_week
FROM kpi_current
WHERE grain = 'hour' AND dimension = 'total' AND member = 'all'
    AND window_start >= CAST(:day AS timestamp) - interval '7 days'
    AND window_start < CAST(:day AS timestamp) + make_interval(hours => :hour)
    AND (window_start >= CAST(:day AS timestamp)
        OR window_start < CAST(:day AS timestamp) - interval '7 days' + make_interval(hours => :hour))
