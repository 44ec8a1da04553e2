-- Numbers missing in the series of each issuer: neither on an invoice of production nor in a voided range (inutilização).
-- Only gaps between numbers seen are gaps; one may still be filled by an invoice on its way. The largest first.
WITH used AS (
  SELECT COALESCE(issuer_cnpj, issuer_cpf_pseudonym) AS issuer, model, series, number AS low_number, number AS high_number
  FROM notaflow.silver.invoices
  WHERE environment = 1
  UNION ALL
  SELECT COALESCE(author_cnpj, author_cpf_pseudonym), voided_model, voided_series, voided_first, voided_last
  FROM notaflow.silver.invoice_events
  WHERE kind = 'VOIDED_RANGE' AND status = 102 AND COALESCE(environment, 1) = 1
), ordered AS (
  SELECT issuer, model, series, low_number,
    MAX(high_number) OVER (
      PARTITION BY issuer, model, series ORDER BY low_number, high_number ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ) AS reached
  FROM used
  WHERE low_number IS NOT NULL
)
SELECT issuer, model, series, reached + 1 AS missing_from, low_number - 1 AS missing_to, low_number - reached - 1 AS numbers
FROM ordered
WHERE low_number > reached + 1
ORDER BY numbers DESC, issuer, model, series, missing_from;
