-- The last 60 minutes, by what minutes are divided; kpi_last_24_hours has the same columns. For a replay of old data ask for any span:
-- kpi_between('2026-11-20 12:00Z', '2026-11-20 13:00Z').
SELECT dimension, member, invoices, gross_revenue, average_ticket
FROM kpi_last_60_minutes
WHERE dimension IN ('total', 'issuer_uf', 'model', 'role')
ORDER BY dimension, member;
