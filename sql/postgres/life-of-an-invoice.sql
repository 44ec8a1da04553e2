-- One invoice as it stands, with the findings that name it; moments in the time of Brasília, BRL. What arrived about it and when:
-- sql/flink/life-of-an-invoice.sql. Asked is the key that most was said about; put WHERE access_key = '3526…' for another one.
WITH asked AS (
  SELECT access_key
  FROM invoice_status
  WHERE revision > 0
  ORDER BY events + contents DESC, access_key
  LIMIT 1
)
SELECT i.access_key, i.state, i.issued_at AT TIME ZONE 'America/Sao_Paulo' AS issued_at,
  i.authorized_at AT TIME ZONE 'America/Sao_Paulo' AS authorized_at, i.total_document AS brl, i.events, i.contents, i.corrections,
  i.recipient_status, string_agg(a.kind || ' ' || a.severity, ', ' ORDER BY a.kind) AS open_findings
FROM invoice_status i
JOIN asked USING (access_key)
LEFT JOIN anomalies a ON a.status = 'OPEN' AND a.mode = 'ACTIVE' AND (a.subject = i.access_key OR i.access_key = ANY (a.evidence))
GROUP BY i.access_key;
