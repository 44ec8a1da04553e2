-- Views for BI tools: local dates, plain types, exact sums over the deltas of gold.
-- They are made through the catalog that may write and read through the other (docs/bi.md). Only what adds up is here: let the tool divide sums
-- (average ticket = SUM(gross_revenue) / SUM(sales)), never average quotients. Days and hours are those of the documents' own clocks, minutes
-- and moments the time of Brasília; BRL.
CREATE SCHEMA IF NOT EXISTS notaflow_admin.bi;

CREATE OR REPLACE VIEW notaflow_admin.bi.current_invoices AS
WITH proof AS (
  SELECT access_key, environment,
    state = 'AUTHORIZED' AS authorized, state = 'DENIED' AS denied, state = 'CANCELLED' AS cancelled
  FROM notaflow.silver.invoices
  UNION ALL
  SELECT access_key, COALESCE(environment, 1),
    (kind IN ('PROTOCOL', 'STATUS') AND status IN (100, 150)) OR (kind = 'SUMMARY' AND summary_situation = 1),
    (kind IN ('PROTOCOL', 'STATUS') AND status IN (110, 205, 301, 302, 303)) OR (kind = 'SUMMARY' AND summary_situation = 2),
    (kind IN ('PROTOCOL', 'STATUS') AND status IN (101, 151, 155)) OR (kind = 'SUMMARY' AND summary_situation = 3)
      OR (event_type IN ('110111', '110112') AND (kind = 'EVENT_SUMMARY' OR (kind = 'EVENT' AND status IN (135, 136, 155))))
  FROM notaflow.silver.invoice_events
), proven AS (
  SELECT access_key, environment,
    CASE
      WHEN MAX(CASE WHEN cancelled THEN 1 ELSE 0 END) = 1 THEN 'CANCELLED'
      WHEN MAX(CASE WHEN denied THEN 1 ELSE 0 END) = 1 THEN 'DENIED'
      WHEN MAX(CASE WHEN authorized THEN 1 ELSE 0 END) = 1 THEN 'AUTHORIZED'
      ELSE 'UNKNOWN'
    END AS current_state
  FROM proof
  GROUP BY access_key, environment
), named AS (
  SELECT DISTINCT access_key, protocol_digest
  FROM notaflow.silver.invoice_events
  WHERE kind = 'PROTOCOL' AND protocol_digest IS NOT NULL
), ranked AS (
  SELECT invoices.*,
    ROW_NUMBER() OVER (
      PARTITION BY invoices.access_key
      ORDER BY CASE WHEN environment = 2 THEN 1 ELSE 0 END, CASE WHEN named.protocol_digest IS NULL THEN content_rank ELSE 2 END DESC, fingerprint, digest, revision DESC
    ) AS place
  FROM notaflow.silver.invoices
  LEFT JOIN named ON named.access_key = invoices.access_key AND named.protocol_digest = invoices.digest
)
SELECT ranked.*, proven.current_state
FROM ranked
JOIN proven ON proven.access_key = ranked.access_key AND proven.environment = ranked.environment
WHERE place = 1;

CREATE OR REPLACE VIEW notaflow_admin.bi.figures AS
SELECT grain, window_start, dimension, member,
  SUM(documents) AS documents, SUM(invoices) AS invoices, SUM(document_total) AS document_total, SUM(items) AS items, SUM(products) AS products,
  SUM(discounts) AS discounts, SUM(gross_revenue) AS gross_revenue, SUM(returns) AS returns, SUM(purchases) AS purchases,
  SUM(purchase_returns) AS purchase_returns, SUM(sales) AS sales, SUM(revenue_taxes) AS revenue_taxes, SUM(icms_base) AS icms_base, SUM(icms) AS icms,
  SUM(icms_single_phase) AS icms_single_phase, SUM(icms_st) AS icms_st, SUM(fcp) AS fcp, SUM(fcp_st) AS fcp_st, SUM(difal) AS difal, SUM(ipi) AS ipi,
  SUM(pis) AS pis, SUM(pis_st) AS pis_st, SUM(cofins) AS cofins, SUM(cofins_st) AS cofins_st, SUM(import_tax) AS import_tax, SUM(iss) AS iss,
  SUM(ibs) AS ibs, SUM(cbs) AS cbs, SUM(selective_tax) AS selective_tax, SUM(estimated_taxes) AS estimated_taxes, SUM(late_invoices) AS late_invoices,
  SUM(contingency_invoices) AS contingency_invoices, SUM(cancelled_invoices) AS cancelled_invoices, SUM(cancelled_total) AS cancelled_total,
  SUM(late_cancelled_invoices) AS late_cancelled_invoices, SUM(event_cancelled_invoices) AS event_cancelled_invoices,
  SUM(event_cancelled_total) AS event_cancelled_total, SUM(credit_notes) AS credit_notes, SUM(debit_notes) AS debit_notes, SUM(payments) AS payments,
  SUM(paid_total) AS paid_total, SUM(instalments_total) AS instalments_total, SUM(instalment_brl_days) AS instalment_brl_days
FROM notaflow.gold.kpis
GROUP BY grain, window_start, dimension, member;

CREATE OR REPLACE VIEW notaflow_admin.bi.figures_day AS
SELECT CAST(window_start AS DATE) AS issued_on, figures.*
FROM notaflow.bi.figures
WHERE grain = 'day';

CREATE OR REPLACE VIEW notaflow_admin.bi.figures_hour AS
SELECT CAST(window_start AS DATE) AS issued_on, CAST(EXTRACT(HOUR FROM window_start) AS INTEGER) AS issued_hour, figures.*
FROM notaflow.bi.figures
WHERE grain = 'hour';

CREATE OR REPLACE VIEW notaflow_admin.bi.figures_minute AS
SELECT CAST(with_timezone(window_start, 'UTC') AT TIME ZONE 'America/Sao_Paulo' AS DATE) AS local_date,
  CAST(with_timezone(window_start, 'UTC') AT TIME ZONE 'America/Sao_Paulo' AS TIMESTAMP(6)) AS local_minute, figures.*
FROM notaflow.bi.figures
WHERE grain = 'minute';

CREATE OR REPLACE VIEW notaflow_admin.bi.invoices AS
SELECT access_key, current_state, role, environment, model, series, number, direction, operation, COALESCE(issuer_cnpj, issuer_cpf_pseudonym) AS issuer,
  issuer_name, issuer_uf, COALESCE(recipient_cnpj, recipient_cpf_pseudonym, recipient_foreign_id) AS recipient, recipient_name, recipient_uf,
  issued_date AS issued_on, CAST(issued_at AT TIME ZONE 'America/Sao_Paulo' AS TIMESTAMP(6)) AS issued_at,
  CAST(protocol_at AT TIME ZONE 'America/Sao_Paulo' AS TIMESTAMP(6)) AS authorized_at,
  CAST(received_at AT TIME ZONE 'America/Sao_Paulo' AS TIMESTAMP(6)) AS received_at, total_document, total_products, total_discount, total_icms,
  total_icms_st, total_ipi, total_pis, total_cofins, total_ibs, total_cbs, item_count, main_payment_method
FROM notaflow.bi.current_invoices;

CREATE OR REPLACE VIEW notaflow_admin.bi.findings AS
SELECT id, kind, title_pt, title_en, severity, status, subject_type, subject, issuer, counterpart,
  CAST(occurred_at AT TIME ZONE 'America/Sao_Paulo' AS DATE) AS occurred_on, CAST(detected_at AT TIME ZONE 'America/Sao_Paulo' AS DATE) AS detected_on,
  CAST(detected_at AT TIME ZONE 'America/Sao_Paulo' AS TIMESTAMP(6)) AS detected_at, CAST(score AS DECIMAL(5, 4)) AS score, observed, expected, unit,
  amount, explanation_pt, explanation_en, evidence_count, array_join(evidence, ' ') AS evidence
FROM (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY id ORDER BY checkpoint DESC) AS place FROM notaflow.gold.anomalies
) AS ranked
WHERE place = 1 AND mode = 'ACTIVE';

CREATE OR REPLACE VIEW notaflow_admin.bi.quarantine AS
SELECT CAST(received_at AT TIME ZONE 'America/Sao_Paulo' AS DATE) AS received_on,
  CAST(received_at AT TIME ZONE 'America/Sao_Paulo' AS TIMESTAMP(6)) AS received_at, stage, code, path, value, expected, message_pt, message_en,
  hint_pt, hint_en, access_key, source_ref, document_index
FROM notaflow.silver.quarantine;
