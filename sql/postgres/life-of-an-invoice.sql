-- The life of one invoice: as it stands, with the findings that name it, then what was said about it, in the time of Brasília, BRL. Copies and
-- rejected documents: sql/flink/life-of-an-invoice.sql. Asked is the key that most was said about; put WHERE access_key = '3526…' for another one.
WITH asked AS (
  SELECT access_key
  FROM invoice_status
  WHERE revision > 0
  ORDER BY events + contents DESC, access_key
  LIMIT 1
)
SELECT i.issued_at AT TIME ZONE 'America/Sao_Paulo' AS happened_at, 'INVOICE' AS what, i.state AS says, NULL::integer AS status, i.total_document AS brl,
  (SELECT string_agg(a.kind || ' ' || a.severity, ', ' ORDER BY a.kind)
   FROM anomalies a
   WHERE a.status = 'OPEN' AND a.mode = 'ACTIVE' AND (a.subject = i.access_key OR i.access_key = ANY (a.evidence))) AS open_findings
FROM invoice_status i
JOIN asked USING (access_key)
UNION ALL
SELECT COALESCE(e.registered_at, e.occurred_at, e.received_at) AT TIME ZONE 'America/Sao_Paulo', e.kind, COALESCE(e.description, e.event_type), e.status,
  NULL, NULL
FROM invoice_events e
JOIN asked USING (access_key)
ORDER BY happened_at, what;
