package io.notaflow.domain.kpi;

import java.math.BigDecimal;

/**
 * What passed a station of the job between two checkpoints: a row of {@code gold.ledger}; with subtask -1 all of it up to one, a row of
 * PostgreSQL's {@code ledger}.
 *
 * @param station where it was counted
 * @param subtask parallel instance that counted
 * @param count records, documents or rows
 * @param money BRL, exact
 * @param epoch submission of the job
 * @param checkpoint checkpoint that the row belongs to
 */
public record LedgerEntry(Station station, int subtask, long count, BigDecimal money, long epoch, long checkpoint) {}
