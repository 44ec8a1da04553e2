INSERT INTO ledger (station, passed, brl, epoch, checkpoint) VALUES
  ('RECEIVED', 9, 0, 1, 7), ('ACCEPTED', 3, 260.00, 1, 7), ('DUPLICATE', 0, 0, 1, 7), ('QUARANTINED', 1, 0, 1, 7), ('KPIS', 10, 260.00, 1, 7);

INSERT INTO invoice_status (access_key, state, corrections, events, contents, revision, content_rank, environment, model, issuer, issued_at, issued_date,
  total_document, authorized_at, last_received_at, epoch, checkpoint) VALUES
  ('35261111222333000181550010000000011000000010', 'CANCELLED', 0, 1, 1, 1, 2, 1, 55, '11222333000181', '2026-11-18 13:00Z', '2026-11-18', 100.00,
    '2026-11-18 13:00:02Z', '2026-11-19 19:00:02Z', 1, 7),
  ('35261111222333000181550010000000021000000020', 'AUTHORIZED', 0, 0, 1, 1, 2, 1, 55, '11222333000181', '2026-11-19 01:30Z', '2026-11-18', 200.00,
    '2026-11-19 01:30:02Z', '2026-11-19 01:30:04Z', 1, 7),
  ('35261111222333000181550010000000071000000070', 'AUTHORIZED', 0, 0, 1, 1, 2, 1, 55, '11222333000181', '2026-11-19 14:00Z', '2026-11-19', 10.00,
    '2026-11-19 14:00:02Z', '2026-11-19 14:00:03Z', 1, 7),
  ('33261144555666000181550010000000101000000100', 'AUTHORIZED', 0, 0, 1, 1, 2, 1, 55, '44555666000181', '2026-11-18 15:00Z', '2026-11-18', 50.00,
    '2026-11-18 15:00:02Z', '2026-11-19 18:00Z', 1, 7);

INSERT INTO anomalies (id, kind, severity, status, subject_type, subject, detail, issuer, window_start, window_end, score, observed, expected, unit, amount,
  title_pt, title_en, explanation_pt, explanation_en, evidence, evidence_count, detector, detector_version, mode, occurred_at, detected_at, runbook, epoch,
  checkpoint)
SELECT id, kind, severity, status, 'INVOICE', subject, '', left(issuer, 14), '2026-11-19 01:00Z', '2026-11-19 01:00Z', 1, observed, expected, '', amount,
  '', '', '', '', ARRAY['35261111222333000181550010000000011000000010'], 1, kind, 1, mode, '2026-11-20 01:00Z', '2026-11-20 01:00Z', '', 1, 7
FROM (VALUES
  ('late', 'LATE_CANCEL', 'MEDIUM', 'OPEN', '35261111222333000181550010000000011000000010', '11222333000181', 30.0, 24.0, 100.00, 'ACTIVE'),
  ('gap', 'NUMBERING_GAP', 'LOW', 'OPEN', '11222333000181/55/001', '11222333000181', 2, 0, NULL, 'ACTIVE'),
  ('filled', 'NUMBERING_GAP', 'LOW', 'RESOLVED', '44555666000181/55/001', '44555666000181', 1, 0, NULL, 'ACTIVE'),
  ('trial', 'RULE', 'HIGH', 'OPEN', '11222333000181', '11222333000181', 1, 0, NULL, 'SHADOW')
) AS f (id, kind, severity, status, subject, issuer, observed, expected, amount, mode);

INSERT INTO invoice_events (source_ref, document_index, access_key, kind, event_type, sequence, occurred_at, registered_at, status, protocol_number, description,
  received_at, epoch, checkpoint) VALUES
  ('notaflow.documents/0/9', 0, '35261111222333000181550010000000011000000010', 'EVENT', '110111', 1, '2026-11-19 18:59:58Z', '2026-11-19 19:00Z', 135,
    '135260000000001', 'Cancelamento', '2026-11-19 19:00:02Z', 1, 7);

INSERT INTO job_pulse (slot, epoch, checkpoint, written_at, complete_checkpoint, complete_at, records, newest_record_at, age_p50_millis, age_p95_millis) VALUES
  (6, 1, 6, '2026-11-18 12:00:00Z', 5, '2026-11-18 11:59:56Z', 3, '2026-11-18 11:59:59Z', 400, 1200),
  (7, 1, 7, '2026-11-18 12:00:05Z', 6, '2026-11-18 12:00:01.5Z', 0, NULL, NULL, NULL);
