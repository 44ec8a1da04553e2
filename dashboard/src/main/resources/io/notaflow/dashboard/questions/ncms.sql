-- The ten headings of goods (NCM, 4 digits) with the largest gross revenue of the day.
SELECT member AS ncm, gross_revenue, items, icms
FROM kpi_current
WHERE grain = 'day' AND window_start = CAST(:day AS timestamp) AND dimension = 'ncm4' AND gross_revenue > 0
ORDER BY gross_revenue DESC, member
LIMIT 10
