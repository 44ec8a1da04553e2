-- Series of issuers with numbers that are neither on an invoice nor voided: how many are missing, and since when (time of Brasília).
-- The findings NUMBERING_GAP that stand; sql/flink/numbering-gaps.sql finds the gaps themselves in silver. The largest first.
SELECT subject AS issuer_model_series, observed::bigint AS numbers, (window_start AT TIME ZONE 'America/Sao_Paulo')::date AS missing_since
FROM anomalies
WHERE kind = 'NUMBERING_GAP' AND status = 'OPEN'
ORDER BY numbers DESC, issuer_model_series;
