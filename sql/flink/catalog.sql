-- The lake as a catalog of Flink SQL, and the invoices as they stand now. "./notaflow sql" fills in where the lake is; the addresses below
-- are those of docker-compose.yml. The job's jar, Iceberg, Hadoop and the PostgreSQL driver belong in Flink's lib.
-- No password here: the PostgreSQL driver takes it from the file that the variable PGPASSFILE names (host:port:database:user:password).
SET 'execution.runtime-mode' = 'batch';
SET 'sql-client.execution.result-mode' = 'tableau';
SET 'table.local-time-zone' = 'UTC';
SET 'table.display.max-column-width' = '60';

CREATE CATALOG notaflow WITH (
  'type' = 'iceberg',
  'catalog-impl' = 'io.notaflow.jobs.catalog.AtMostOnceJdbcCatalog',
  'uri' = 'jdbc:postgresql://postgres:5432/notaflow',
  'jdbc.user' = 'notaflow',
  'jdbc.schema-version' = 'V1',
  'warehouse' = 'file:///lake/warehouse',
  'cache-enabled' = 'false'
);

USE CATALOG notaflow;

-- One row per access key: of its contents one of production, then the one best proven by a protocol, also by one that arrived by itself, then the smallest fingerprint.
-- current_state is what invoices and events of the key prove together; proof never goes away, and a cancellation outweighs everything.
CREATE TEMPORARY VIEW current_invoices AS
WITH proof AS (
  SELECT access_key, environment,
    state = 'AUTHORIZED' AS authorized, state = 'DENIED' AS denied, state = 'CANCELLED' AS cancelled
  FROM silver.invoices
  UNION ALL
  SELECT access_key, COALESCE(environment, 1),
    (kind IN ('PROTOCOL', 'STATUS') AND status IN (100, 150)) OR (kind = 'SUMMARY' AND summary_situation = 1),
    (kind IN ('PROTOCOL', 'STATUS') AND status IN (110, 205, 301, 302, 303)) OR (kind = 'SUMMARY' AND summary_situation = 2),
    (kind IN ('PROTOCOL', 'STATUS') AND status IN (101, 151, 155)) OR (kind = 'SUMMARY' AND summary_situation = 3)
      OR (event_type IN ('110111', '110112') AND (kind = 'EVENT_SUMMARY' OR (kind = 'EVENT' AND status IN (135, 136, 155))))
  FROM silver.invoice_events
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
  FROM silver.invoice_events
  WHERE kind = 'PROTOCOL' AND protocol_digest IS NOT NULL
), ranked AS (
  SELECT invoices.*,
    ROW_NUMBER() OVER (
      PARTITION BY invoices.access_key
      ORDER BY CASE WHEN environment = 2 THEN 1 ELSE 0 END, CASE WHEN named.protocol_digest IS NULL THEN content_rank ELSE 2 END DESC, fingerprint, digest, revision DESC
    ) AS place
  FROM silver.invoices
  LEFT JOIN named ON named.access_key = invoices.access_key AND named.protocol_digest = invoices.digest
)
SELECT ranked.*, proven.current_state
FROM ranked
JOIN proven ON proven.access_key = ranked.access_key AND proven.environment = ranked.environment
WHERE place = 1;
