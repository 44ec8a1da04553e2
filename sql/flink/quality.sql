-- Quality of what arrived: documents of each day of arrival (time of Brasília) by outcome and reason, and their share in per cent.
-- ACCEPTED, DUPLICATE, QUARANTINED or DEFERRED, then why; a record that yields no document counts as one quarantined document.
WITH arrived AS (
  SELECT CAST(window_start AS DATE) AS arrived_on, `member` AS outcome, SUM(documents) AS documents
  FROM gold.kpis
  WHERE grain = 'day' AND dimension = 'outcome_code'
  GROUP BY CAST(window_start AS DATE), `member`
)
SELECT arrived_on, outcome, documents,
  ROUND(100.0 * documents / SUM(documents) OVER (PARTITION BY arrived_on), 4) AS share
FROM arrived
ORDER BY arrived_on, outcome;
