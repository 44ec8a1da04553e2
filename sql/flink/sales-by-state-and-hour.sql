-- What was sold in each state in each hour, by the issuer's own clock: 21:30 in São Paulo counts in hour 21 of that day.
-- Windows (TUMBLE) are not used, because over time-zone timestamps they lose evening rows in Brazilian zones.
-- Only authorised, uncancelled outgoing invoices of production.
SELECT
  issuer_uf,
  issued_date,
  EXTRACT(HOUR FROM TIMESTAMPADD(MINUTE, issue_offset_minutes, CAST(issued_at AS TIMESTAMP(3)))) AS local_hour,
  COUNT(*) AS invoices,
  SUM(total_document) AS brl
FROM current_invoices
WHERE environment = 1 AND current_state = 'AUTHORIZED' AND direction = 1
GROUP BY
  issuer_uf,
  issued_date,
  EXTRACT(HOUR FROM TIMESTAMPADD(MINUTE, issue_offset_minutes, CAST(issued_at AS TIMESTAMP(3))))
ORDER BY issuer_uf, issued_date, local_hour;
