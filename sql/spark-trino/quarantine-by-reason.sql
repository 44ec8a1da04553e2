-- Why documents were rejected, the most frequent reason first, and what to do about each.
-- source_ref and document_index lead from a row of silver.quarantine to the bytes in bronze.documents.
SELECT code, COUNT(*) AS documents, MIN(hint_en) AS hint, MIN(hint_pt) AS dica
FROM notaflow.silver.quarantine
GROUP BY code
ORDER BY documents DESC, code;
