-- Cells of 2026-11-18 and of the week before, and around them cells that no answer about that day may count.
INSERT INTO kpi_current (grain, window_start, dimension, member, epoch, checkpoint, known, gross_revenue, returns, revenue_taxes, sales, invoices,
  document_total, cancelled_invoices, cancelled_total, late_invoices, contingency_invoices, late_cancelled_invoices, products, discounts, icms_base, icms,
  icms_single_phase, icms_st, fcp, fcp_st, difal, ipi, pis, cofins, import_tax, iss, ibs, cbs, selective_tax, latency_p50_seconds, latency_p95_seconds,
  latency_p99_seconds) VALUES
  ('day', '2026-11-18', 'total', 'all', 1, 7, true, 1000.00, 100.00, 250.00, 4, 8, 1100.00, 2, 80.00, 1, 2, 1, 1250.00, 250.00, 1000.00, 180.00,
    0, 20.00, 10.00, 0, 5.00, 30.00, 6.50, 30.00, 0, 18.50, 1.00, 9.00, 0, 2, 40, 90),
  ('day', '2026-11-17', 'total', 'all', 1, 7, true, 9999.00, 0, 0, 9, 9, 9999.00, 9, 99.00, 9, 9, 9, 9999.00, 0, 9999.00, 9999.00,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 9, 9);

INSERT INTO kpi_current (grain, window_start, dimension, member, epoch, checkpoint, known, gross_revenue) VALUES
  ('hour', '2026-11-18 09:00', 'total', 'all', 1, 7, true, 300.00),
  ('hour', '2026-11-18 14:00', 'total', 'all', 1, 7, true, 700.00),
  ('hour', '2026-11-11 09:00', 'total', 'all', 1, 7, true, 250.00),
  ('hour', '2026-11-11 23:00', 'total', 'all', 1, 7, true, 50.00),
  ('hour', '2026-11-10 23:00', 'total', 'all', 1, 7, true, 9999.00),
  ('hour', '2026-11-12 00:00', 'total', 'all', 1, 7, true, 9999.00),
  ('hour', '2026-11-17 23:00', 'total', 'all', 1, 7, true, 9999.00),
  ('hour', '2026-11-19 00:00', 'total', 'all', 1, 7, true, 9999.00),
  ('hour', '2026-11-18 09:00', 'model', '55', 1, 7, true, 9999.00),
  ('minute', '2026-11-18 09:00', 'total', 'all', 1, 7, true, 9999.00);

INSERT INTO kpi_current (grain, window_start, dimension, member, epoch, checkpoint, known, gross_revenue, sales, invoices, cancelled_invoices)
SELECT 'day', '2026-11-18', 'issuer', 'I' || lpad(n::text, 2, '0'), 1, 7, true, CASE n WHEN 0 THEN 11 ELSE n END * 100.00, CASE n WHEN 0 THEN 11 ELSE n END, 3, 1
FROM generate_series(0, 11) AS n;

INSERT INTO kpi_current (grain, window_start, dimension, member, epoch, checkpoint, known, gross_revenue, sales, invoices, cancelled_invoices) VALUES
  ('day', '2026-11-18', 'issuer', 'I99', 1, 7, true, 0.00, 0, 1, 0),
  ('hour', '2026-11-18', 'issuer', 'I98', 1, 7, true, 9999.00, 1, 1, 0),
  ('day', '2026-11-18', 'issuer_uf', 'MG', 1, 7, true, 400.00, 1, 3, 1),
  ('day', '2026-11-18', 'issuer_uf', 'SP', 1, 7, true, 600.00, 3, 5, 0),
  ('day', '2026-11-18', 'recipient_uf', 'BA', 1, 7, true, 9999.00, 3, 5, 0),
  ('day', '2026-11-19', 'issuer_uf', 'SP', 1, 7, true, 9999.00, 3, 5, 0);

INSERT INTO kpi_current (grain, window_start, dimension, member, epoch, checkpoint, known, products, gross_revenue, items, icms) VALUES
  ('day', '2026-11-18', 'cfop', '5102', 1, 7, true, 500.00, 450.00, 3, 90.00),
  ('day', '2026-11-18', 'cfop', '1202', 1, 7, true, 100.00, 0.00, 1, 18.00),
  ('day', '2026-11-18', 'cfop', '6102', 1, 7, true, 650.00, 550.00, 2, 72.00),
  ('day', '2026-11-17', 'cfop', '5102', 1, 7, true, 9999.00, 9999.00, 9, 9.00),
  ('day', '2026-11-18', 'ncm4', '2203', 1, 7, true, 300.00, 300.00, 2, 75.00),
  ('day', '2026-11-18', 'ncm4', '8471', 1, 7, true, 800.00, 700.00, 3, 105.00),
  ('day', '2026-11-18', 'ncm4', '0901', 1, 7, true, 150.00, 0.00, 1, 0.00),
  ('day', '2026-11-18', 'ncm2', '84', 1, 7, true, 9999.00, 9999.00, 9, 9.00);

INSERT INTO kpi_current (grain, window_start, dimension, member, epoch, checkpoint, known, paid_total, payments) VALUES
  ('day', '2026-11-18', 'payment', '01', 1, 7, true, 200.00, 3),
  ('day', '2026-11-18', 'payment', '17', 1, 7, true, 900.00, 5),
  ('hour', '2026-11-18', 'payment', '90', 1, 7, true, 9999.00, 9);

INSERT INTO kpi_current (grain, window_start, dimension, member, epoch, checkpoint, known, documents) VALUES
  ('day', '2026-11-18', 'outcome', 'QUARANTINED', 1, 7, true, 4),
  ('day', '2026-11-18', 'outcome', 'ACCEPTED', 1, 7, true, 8),
  ('day', '2026-11-18', 'outcome', 'DUPLICATE', 1, 7, true, 2),
  ('day', '2026-11-18', 'outcome', 'DEFERRED', 1, 7, true, 1),
  ('hour', '2026-11-18', 'outcome', 'ACCEPTED', 1, 7, true, 999),
  ('day', '2026-11-19', 'outcome', 'ACCEPTED', 1, 7, true, 999),
  ('day', '2026-11-18', 'outcome_code', 'QUARANTINED/XML_MALFORMED', 1, 7, true, 1),
  ('day', '2026-11-18', 'outcome_code', 'QUARANTINED/KEY_CHECK_DIGIT', 1, 7, true, 1),
  ('day', '2026-11-18', 'outcome_code', 'QUARANTINED/TOTAL_MISMATCH', 1, 7, true, 2),
  ('day', '2026-11-18', 'outcome_code', 'DUPLICATE/SAME_BYTES', 1, 7, true, 2),
  ('day', '2026-11-18', 'outcome_code', 'DEFERRED/KEY_FORGOTTEN', 1, 7, true, 1),
  ('day', '2026-11-18', 'outcome_code', 'ACCEPTED/', 1, 7, true, 8),
  ('day', '2026-11-17', 'outcome_code', 'QUARANTINED/XML_MALFORMED', 1, 7, true, 999);

DELETE FROM ledger;

INSERT INTO ledger (station, passed, brl, epoch, checkpoint) VALUES
  ('RECEIVED', 9, 0, 1, 7), ('DECODED', 16, 0, 1, 7), ('ACCEPTED', 8, 1100.00, 1, 7), ('DUPLICATE', 2, 20.00, 1, 7), ('QUARANTINED', 4, 0, 1, 7),
  ('DEFERRED', 1, 0, 1, 7), ('KPIS', 10, 1119.99, 1, 7);
