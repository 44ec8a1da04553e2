-- The ten issuers with the largest gross revenue of the day.
SELECT member AS issuer, gross_revenue, invoices, average_ticket, cancel_rate
FROM kpi
WHERE grain = 'day' AND window_start = CAST(:day AS timestamp) AND dimension = 'issuer' AND gross_revenue > 0
ORDER BY gross_revenue DESC, member
LIMIT 10
