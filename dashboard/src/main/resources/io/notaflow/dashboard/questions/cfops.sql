-- The ten fiscal operations (CFOP) with the most goods in value on the day.
SELECT member AS cfop, products, gross_revenue, items, icms
FROM kpi_current
WHERE grain = 'day' AND window_start = CAST(:day AS timestamp) AND dimension = 'cfop'
ORDER BY products DESC, member
LIMIT 10
