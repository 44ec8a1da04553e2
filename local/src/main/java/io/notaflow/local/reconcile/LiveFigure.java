package io.notaflow.local.reconcile;

import io.notaflow.local.reconcile.batch.CellFigures;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of PostgreSQL's {@code kpi_current}.
 *
 * @param checkpoint checkpoint it belongs to
 * @param figures sums and spreads; null when the row says that the cell is no longer remembered
 * @param recipients {@code distinct_recipients}
 * @param quantiles by column, as far as they are there
 */
record LiveFigure(
        long checkpoint,
        @Nullable CellFigures figures,
        @Nullable Long recipients,
        Map<String, BigDecimal> quantiles) {}
