-- The books: documents found in records against what became of them, and money after the lifecycle against money in the figures, at one checkpoint.
-- Not settled: the rows of a checkpoint are just being written.
SELECT
    min(checkpoint) = max(checkpoint) AS settled,
    max(checkpoint) AS checkpoint,
    coalesce(sum(passed) FILTER (WHERE station = 'RECEIVED'), 0) AS records,
    coalesce(sum(passed) FILTER (WHERE station = 'DECODED'), 0) AS documents,
    coalesce(sum(passed) FILTER (WHERE station = 'ACCEPTED'), 0) AS accepted,
    coalesce(sum(passed) FILTER (WHERE station = 'DUPLICATE'), 0) AS duplicates,
    coalesce(sum(passed) FILTER (WHERE station = 'QUARANTINED'), 0) AS quarantined,
    coalesce(sum(passed) FILTER (WHERE station = 'DEFERRED'), 0) AS deferred,
    coalesce(sum(passed) FILTER (WHERE station = 'DECODED'), 0)
        - coalesce(sum(passed) FILTER (WHERE station IN ('ACCEPTED', 'DUPLICATE', 'QUARANTINED', 'DEFERRED')), 0) AS unexplained,
    coalesce(sum(brl) FILTER (WHERE station IN ('ACCEPTED', 'DUPLICATE')), 0)
        - coalesce(sum(brl) FILTER (WHERE station = 'KPIS'), 0) AS unexplained_brl
FROM ledger
