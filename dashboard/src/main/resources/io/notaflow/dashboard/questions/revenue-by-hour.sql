-- Gross revenue of each hour of the day, beside the same hour a week before. BRL; hours of the documents' own clocks.
SELECT
    CAST(extract(hour FROM window_start) AS integer) AS hour,
    sum(gross_revenue) FILTER (WHERE window_start >= CAST(:day AS timestamp)) AS today,
    sum(gross_revenue) FILTER (WHERE window_start < CAST(:day AS timestamp)) AS last_week
FROM kpi_current
WHERE grain = 'hour' AND dimension = 'total' AND member = 'all'
    AND (window_start >= CAST(:day AS timestamp) AND window_start < CAST(:day AS timestamp) + interval '1 day'
        OR window_start >= CAST(:day AS timestamp) - interval '7 days' AND window_start < CAST(:day AS timestamp) - interval '6 days')
GROUP BY 1
ORDER BY 1
