package io.notaflow.local.reconcile;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How far the figures agree.
 *
 * @param goldTotal Σ vNF of the daily cells of all invoices by {@code gold.kpis} at the cut, BRL
 * @param postgresTotal the same by {@code kpi_current}, pending rows taken from gold
 * @param batchTotal the same by the recomputation from bronze; null when not recomputed
 * @param cells cells compared
 * @param moneyColumns amounts compared in each of them
 * @param pending rows of {@code kpi_current} that are ahead of the cut, or of a checkpoint that nobody committed
 * @param unknown rows of {@code kpi_current} that say they are no longer remembered
 */
public record FiguresAgreement(
        BigDecimal goldTotal,
        BigDecimal postgresTotal,
        @Nullable BigDecimal batchTotal,
        long cells,
        int moneyColumns,
        long pending,
        long unknown) {}
