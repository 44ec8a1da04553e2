-- Views for BI tools: local dates, plain types, exact sums over the deltas of gold.
-- They live as long as the session: run the file in it first. Only what adds up is here: let the tool divide sums
-- (average ticket = SUM(gross_revenue) / SUM(sales)), never average quotients. Days and hours are those of the documents' own clocks, minutes
-- and moments the time of Brasília; BRL.

CREATE TEMPORARY VIEW figures AS
SELECT grain, window_start, dimension, `member`,
  SUM(documents) AS documents, SUM(invoices) AS invoices, SUM(document_total) AS document_total, SUM(items) AS items, SUM(products) AS products,
  SUM(discounts) AS discounts, SUM(gross_revenue) AS gross_revenue, SUM(`returns`) AS `returns`, SUM(purchases) AS purchases,
  SUM(purchase_returns) AS purchase_returns, SUM(sales) AS sales, SUM(revenue_taxes) AS revenue_taxes, SUM(icms_base) AS icms_base, SUM(icms) AS icms,
  SUM(icms_single_phase) AS icms_single_phase, SUM(icms_st) AS icms_st, SUM(fcp) AS fcp, SUM(fcp_st) AS fcp_st, SUM(difal) AS difal, SUM(ipi) AS ipi,
  SUM(pis) AS pis, SUM(pis_st) AS pis_st, SUM(cofins) AS cofins, SUM(cofins_st) AS cofins_st, SUM(import_tax) AS import_tax, SUM(iss) AS iss,
  SUM(ibs) AS ibs, SUM(cbs) AS cbs, SUM(selective_tax) AS selective_tax, SUM(estimated_taxes) AS estimated_taxes, SUM(late_invoices) AS late_invoices,
  SUM(contingency_invoices) AS contingency_invoices, SUM(cancelled_invoices) AS cancelled_invoices, SUM(cancelled_total) AS cancelled_total,
  SUM(late_cancelled_invoices) AS late_cancelled_invoices, SUM(event_cancelled_invoices) AS event_cancelled_invoices,
  SUM(event_cancelled_total) AS event_cancelled_total, SUM(credit_notes) AS credit_notes, SUM(debit_notes) AS debit_notes, SUM(payments) AS payments,
  SUM(paid_total) AS paid_total, SUM(instalments_total) AS instalments_total, SUM(instalment_brl_days) AS instalment_brl_days
FROM gold.kpis
GROUP BY grain, window_start, dimension, `member`;

CREATE TEMPORARY VIEW figures_day AS
SELECT CAST(window_start AS DATE) AS issued_on, figures.*
FROM figures
WHERE grain = 'day';

CREATE TEMPORARY VIEW figures_hour AS
SELECT CAST(window_start AS DATE) AS issued_on, CAST(EXTRACT(HOUR FROM window_start) AS INT) AS issued_hour, figures.*
FROM figures
WHERE grain = 'hour';

CREATE TEMPORARY VIEW figures_minute AS
SELECT TO_DATE(CONVERT_TZ(DATE_FORMAT(window_start, 'yyyy-MM-dd HH:mm:ss'), 'UTC', 'America/Sao_Paulo')) AS local_date,
  TO_TIMESTAMP(CONVERT_TZ(DATE_FORMAT(window_start, 'yyyy-MM-dd HH:mm:ss'), 'UTC', 'America/Sao_Paulo')) AS local_minute, figures.*
FROM figures
WHERE grain = 'minute';

CREATE TEMPORARY VIEW invoices AS
SELECT access_key, current_state, role, environment, model, series, `number`, direction, operation, COALESCE(issuer_cnpj, issuer_cpf_pseudonym) AS issuer,
  issuer_name, issuer_uf, COALESCE(recipient_cnpj, recipient_cpf_pseudonym, recipient_foreign_id) AS recipient, recipient_name, recipient_uf,
  issued_date AS issued_on,
  TO_TIMESTAMP(CONVERT_TZ(DATE_FORMAT(CAST(issued_at AS TIMESTAMP(3)), 'yyyy-MM-dd HH:mm:ss'), 'UTC', 'America/Sao_Paulo')) AS issued_at,
  TO_TIMESTAMP(CONVERT_TZ(DATE_FORMAT(CAST(protocol_at AS TIMESTAMP(3)), 'yyyy-MM-dd HH:mm:ss'), 'UTC', 'America/Sao_Paulo')) AS authorized_at,
  TO_TIMESTAMP(CONVERT_TZ(DATE_FORMAT(CAST(received_at AS TIMESTAMP(3)), 'yyyy-MM-dd HH:mm:ss'), 'UTC', 'America/Sao_Paulo')) AS received_at,
  total_document, total_products, total_discount, total_icms, total_icms_st, total_ipi, total_pis, total_cofins, total_ibs, total_cbs, item_count,
  main_payment_method
FROM current_invoices;

CREATE TEMPORARY VIEW findings AS
SELECT id, kind, title_pt, title_en, severity, status, subject_type, subject, issuer, counterpart,
  TO_DATE(CONVERT_TZ(DATE_FORMAT(CAST(occurred_at AS TIMESTAMP(3)), 'yyyy-MM-dd HH:mm:ss'), 'UTC', 'America/Sao_Paulo')) AS occurred_on,
  TO_DATE(CONVERT_TZ(DATE_FORMAT(CAST(detected_at AS TIMESTAMP(3)), 'yyyy-MM-dd HH:mm:ss'), 'UTC', 'America/Sao_Paulo')) AS detected_on,
  TO_TIMESTAMP(CONVERT_TZ(DATE_FORMAT(CAST(detected_at AS TIMESTAMP(3)), 'yyyy-MM-dd HH:mm:ss'), 'UTC', 'America/Sao_Paulo')) AS detected_at,
  CAST(score AS DECIMAL(5, 4)) AS score, observed, expected, unit, amount, explanation_pt, explanation_en, evidence_count
FROM (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY id ORDER BY checkpoint DESC) AS place FROM gold.anomalies
) AS ranked
WHERE place = 1 AND mode = 'ACTIVE';

CREATE TEMPORARY VIEW quarantine AS
SELECT TO_DATE(CONVERT_TZ(DATE_FORMAT(CAST(received_at AS TIMESTAMP(3)), 'yyyy-MM-dd HH:mm:ss'), 'UTC', 'America/Sao_Paulo')) AS received_on,
  TO_TIMESTAMP(CONVERT_TZ(DATE_FORMAT(CAST(received_at AS TIMESTAMP(3)), 'yyyy-MM-dd HH:mm:ss'), 'UTC', 'America/Sao_Paulo')) AS received_at, stage,
  code, path, `value`, expected, message_pt, message_en, hint_pt, hint_en, access_key, source_ref, document_index
FROM silver.quarantine;
