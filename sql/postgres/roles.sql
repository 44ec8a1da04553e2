-- Group roles of people and programs that read the live tables; none can log in, none has a password. notaflow_reader reads the live tables and
-- views (the live page), notaflow_feedback says of findings what they are, notaflow_bi reads the schema bi. None sees the catalog's tables.
-- Run it as a superuser, or as the owner of database and live tables with CREATEROLE, once the job has started and sql/postgres/views-bi.sql has run;
-- again after an upgrade. Then: CREATE ROLE ana LOGIN; \password ana; GRANT notaflow_bi TO ana. What PUBLIC may lose here: temporary tables.
DO $roles$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['notaflow_reader', 'notaflow_feedback', 'notaflow_bi'] LOOP
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = name) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN', name);
    END IF;
  END LOOP;

  EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('REVOKE CREATE ON SCHEMA %I FROM PUBLIC', current_schema());
  EXECUTE format('GRANT USAGE ON SCHEMA %I TO notaflow_reader, notaflow_feedback', current_schema());

  FOREACH name IN ARRAY ARRAY[
    'kpi_current', 'kpi', 'kpi_last_60_minutes', 'kpi_last_24_hours', 'anomalies', 'anomalies_open', 'anomaly_feedback', 'anomaly_rules',
    'invoice_status', 'invoice_events', 'job_pulse', 'ledger'] LOOP
    IF to_regclass(name) IS NOT NULL THEN
      EXECUTE format('GRANT SELECT ON %I TO notaflow_reader', name);
    END IF;
  END LOOP;

  FOREACH name IN ARRAY ARRAY[
    'kpi_between(timestamptz, timestamptz)', 'anomaly_is_silenced(text, text, text, text, text, timestamptz)'] LOOP
    IF to_regprocedure(name) IS NOT NULL THEN
      EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO notaflow_reader', to_regprocedure(name));
    END IF;
  END LOOP;

  IF to_regclass('anomaly_feedback') IS NOT NULL THEN
    GRANT SELECT ON anomalies TO notaflow_feedback;
    GRANT INSERT ON anomaly_feedback TO notaflow_feedback;
  END IF;

  IF to_regnamespace('bi') IS NOT NULL THEN
    GRANT USAGE ON SCHEMA bi TO notaflow_bi;
    GRANT SELECT ON ALL TABLES IN SCHEMA bi TO notaflow_bi;
  END IF;
END
$roles$;
