-- How the day's invoices were paid (tPag), BRL.
SELECT member AS way, paid_total, payments
FROM kpi_current
WHERE grain = 'day' AND window_start = CAST(:day AS timestamp) AND dimension = 'payment'
ORDER BY paid_total DESC, member
