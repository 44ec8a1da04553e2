-- Quality of what arrived: documents of each day of arrival (time of Brasília) by outcome and reason, and their share in per cent.
-- ACCEPTED, DUPLICATE, QUARANTINED or DEFERRED, then why; a record that yields no document counts as one quarantined document.
SELECT window_start::date AS arrived_on, member AS outcome, documents,
  round(100.0 * documents / sum(documents) OVER (PARTITION BY window_start), 4) AS share
FROM kpi
WHERE grain = 'day' AND dimension = 'outcome_code'
ORDER BY arrived_on, outcome;
