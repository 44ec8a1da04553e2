-- Findings that stand and are not silenced, the gravest and newest first, with the newest word of somebody about each.
SELECT
    a.id, a.kind, a.severity, a.title_pt, a.title_en, a.subject_type, a.subject, a.issuer, a.counterpart, a.explanation_pt, a.explanation_en,
    a.score, a.observed, a.expected, a.unit, a.amount, a.evidence, a.evidence_count, a.occurred_at, a.detected_at, a.runbook,
    a.detector, a.detector_version, a.mode, a.checkpoint, f.verdict, f.marked_by, f.marked_at
FROM anomalies_open a
LEFT JOIN LATERAL (
    SELECT verdict, marked_by, marked_at FROM anomaly_feedback
    WHERE finding_id = a.id ORDER BY marked_at DESC LIMIT 1) f ON true
ORDER BY array_position(ARRAY['HIGH', 'MEDIUM', 'LOW'], a.severity), a.detected_at DESC, a.id
LIMIT 200
