package io.notaflow.local.reconcile;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reconciliation found.
 *
 * @param checkpoint the cut it was made at; -1 when no table has committed yet
 * @param records rows of bronze in scope
 * @param documents documents in them
 * @param accepted rows of silver.invoices and silver.invoice_events
 * @param duplicates rows of silver.duplicates
 * @param quarantined rows of silver.quarantine
 * @param deferred rows of silver.deferred
 * @param unaccounted documents without an outcome
 * @param doubled documents with more than one
 * @param silverTotal Σ vNF by the silver tables, BRL
 * @param recomputedTotal the same from the bytes in bronze; equal to {@code silverTotal} when not recomputed
 * @param postgresTotal the same by PostgreSQL, keys that are ahead of the cut taken from silver
 * @param pending keys of which PostgreSQL is ahead of the cut
 * @param figures how far the figures agree; null when the job computes none
 * @param differences all that does not agree
 */
public record ReconciliationResult(
        long checkpoint,
        long records,
        long documents,
        long accepted,
        long duplicates,
        long quarantined,
        long deferred,
        long unaccounted,
        long doubled,
        BigDecimal silverTotal,
        BigDecimal recomputedTotal,
        BigDecimal postgresTotal,
        long pending,
        @Nullable FiguresAgreement figures,
        List<Difference> differences) {

    /** Whether everything agrees to the cent. */
    public boolean isBalanced() {
        return differences.isEmpty();
    }
}
