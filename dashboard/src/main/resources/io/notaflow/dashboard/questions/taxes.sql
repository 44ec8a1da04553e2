-- Taxes of the day's invoices, BRL, and their burden, percent.
SELECT icms, icms_st, fcp, difal, ipi, pis, cofins, iss, ibs, cbs, selective_tax, tax_burden, tax_burden_v2, effective_icms_rate
FROM kpi
WHERE grain = 'day' AND window_start = CAST(:day AS timestamp) AND dimension = 'total' AND member = 'all'
