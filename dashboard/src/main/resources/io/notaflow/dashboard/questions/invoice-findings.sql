-- Findings whose evidence, as far as it is listed, names an access key, or that are about it.
SELECT id, kind, severity, status, title_pt, title_en, explanation_pt, explanation_en, detected_at, runbook
FROM anomalies
WHERE subject = :key OR evidence @> ARRAY[CAST(:key AS text)]
ORDER BY detected_at DESC, id
LIMIT 50
