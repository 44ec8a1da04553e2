-- Gross revenue of the day by the issuer's state.
SELECT member AS uf, gross_revenue, invoices, cancel_rate
FROM kpi
WHERE grain = 'day' AND window_start = CAST(:day AS timestamp) AND dimension = 'issuer_uf'
ORDER BY gross_revenue DESC, member
