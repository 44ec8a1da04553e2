-- Views for BI tools, in a schema of their own: local dates, plain types (date, timestamp, text, bigint, numeric(28, 2)), no JSON, no arrays.
-- Only what adds up is here: let the tool divide sums (average ticket = sum(gross_revenue) / sum(sales)), never average quotients. Days and hours
-- are those of the documents' own clocks, minutes and moments the time of Brasília; BRL. Run it as the owner of the live tables; again after an upgrade.
CREATE SCHEMA IF NOT EXISTS bi;

CREATE OR REPLACE VIEW bi.figures AS
SELECT grain, window_start, dimension, member,
  documents, invoices, document_total::numeric(28, 2) AS document_total, items, products::numeric(28, 2) AS products,
  discounts::numeric(28, 2) AS discounts, gross_revenue::numeric(28, 2) AS gross_revenue, returns::numeric(28, 2) AS returns,
  purchases::numeric(28, 2) AS purchases, purchase_returns::numeric(28, 2) AS purchase_returns, sales, revenue_taxes::numeric(28, 2) AS revenue_taxes,
  icms_base::numeric(28, 2) AS icms_base, icms::numeric(28, 2) AS icms, icms_single_phase::numeric(28, 2) AS icms_single_phase,
  icms_st::numeric(28, 2) AS icms_st, fcp::numeric(28, 2) AS fcp, fcp_st::numeric(28, 2) AS fcp_st, difal::numeric(28, 2) AS difal,
  ipi::numeric(28, 2) AS ipi, pis::numeric(28, 2) AS pis, pis_st::numeric(28, 2) AS pis_st, cofins::numeric(28, 2) AS cofins,
  cofins_st::numeric(28, 2) AS cofins_st, import_tax::numeric(28, 2) AS import_tax, iss::numeric(28, 2) AS iss, ibs::numeric(28, 2) AS ibs,
  cbs::numeric(28, 2) AS cbs, selective_tax::numeric(28, 2) AS selective_tax, estimated_taxes::numeric(28, 2) AS estimated_taxes, late_invoices,
  contingency_invoices, cancelled_invoices, cancelled_total::numeric(28, 2) AS cancelled_total, late_cancelled_invoices, event_cancelled_invoices,
  event_cancelled_total::numeric(28, 2) AS event_cancelled_total, credit_notes::numeric(28, 2) AS credit_notes,
  debit_notes::numeric(28, 2) AS debit_notes, payments, paid_total::numeric(28, 2) AS paid_total,
  instalments_total::numeric(28, 2) AS instalments_total, instalment_brl_days::numeric(28, 2) AS instalment_brl_days
FROM kpi_current
WHERE known;
COMMENT ON VIEW bi.figures IS 'All cells; rather ask figures_day, figures_hour or figures_minute.';

CREATE OR REPLACE VIEW bi.figures_day AS
SELECT window_start::date AS issued_on, figures.*
FROM bi.figures AS figures
WHERE grain = 'day';
COMMENT ON VIEW bi.figures_day IS 'One row per day, dimension and member; ask for one dimension at a time.';

CREATE OR REPLACE VIEW bi.figures_hour AS
SELECT window_start::date AS issued_on, extract(hour FROM window_start)::integer AS issued_hour, figures.*
FROM bi.figures AS figures
WHERE grain = 'hour';
COMMENT ON VIEW bi.figures_hour IS 'One row per hour, dimension and member; ask for one dimension at a time.';

CREATE OR REPLACE VIEW bi.figures_minute AS
SELECT (window_start AT TIME ZONE 'UTC' AT TIME ZONE 'America/Sao_Paulo')::date AS local_date,
  window_start AT TIME ZONE 'UTC' AT TIME ZONE 'America/Sao_Paulo' AS local_minute, figures.*
FROM bi.figures AS figures
WHERE grain = 'minute';
COMMENT ON VIEW bi.figures_minute IS 'One row per minute (time of Brasília), dimension and member; ask for one dimension at a time.';

CREATE OR REPLACE VIEW bi.invoices AS
SELECT access_key, state AS current_state, role, environment, model, direction, issuer, recipient, issued_date AS issued_on,
  issued_at AT TIME ZONE 'America/Sao_Paulo' AS issued_at, authorized_at AT TIME ZONE 'America/Sao_Paulo' AS authorized_at,
  last_received_at AT TIME ZONE 'America/Sao_Paulo' AS last_received_at, total_document::numeric(28, 2) AS total_document,
  recipient_status, corrections, events, contents
FROM invoice_status;
COMMENT ON VIEW bi.invoices IS 'One row per access key, as it stands; CPFs replaced.';

CREATE OR REPLACE VIEW bi.findings AS
SELECT id, kind, title_pt, title_en, severity, status, subject_type, subject, issuer, counterpart,
  (occurred_at AT TIME ZONE 'America/Sao_Paulo')::date AS occurred_on, (detected_at AT TIME ZONE 'America/Sao_Paulo')::date AS detected_on,
  detected_at AT TIME ZONE 'America/Sao_Paulo' AS detected_at, score::numeric(5, 4) AS score, observed::numeric(28, 6) AS observed,
  expected::numeric(28, 6) AS expected, unit, amount::numeric(28, 2) AS amount, explanation_pt, explanation_en, evidence_count,
  array_to_string(evidence, ' ') AS evidence
FROM anomalies
WHERE mode = 'ACTIVE';
COMMENT ON VIEW bi.findings IS 'One row per finding, as it stands; those of rules on trial are left out.';

CREATE OR REPLACE VIEW bi.feedback AS
SELECT finding_id, marked_at AT TIME ZONE 'America/Sao_Paulo' AS marked_at, verdict, marked_by, kind, detector, subject, severity
FROM anomaly_feedback;
COMMENT ON VIEW bi.feedback IS 'One row per word of somebody about a finding.';
