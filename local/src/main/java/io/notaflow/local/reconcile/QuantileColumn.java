package io.notaflow.local.reconcile;

import io.notaflow.local.reconcile.batch.CellFigures;
import io.notaflow.local.reconcile.batch.CellFigures.Spreading;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A column of {@code kpi_current} that holds a quantile of a spread. */
enum QuantileColumn {
    TICKET_P50(Spreading.TICKET, 0.50),
    TICKET_P95(Spreading.TICKET, 0.95),
    LATENCY_P50_SECONDS(Spreading.LATENCY, 0.50),
    LATENCY_P95_SECONDS(Spreading.LATENCY, 0.95),
    LATENCY_P99_SECONDS(Spreading.LATENCY, 0.99),
    CANCELLATION_DELAY_P50_SECONDS(Spreading.CANCELLATION_DELAY, 0.50),
    CANCELLATION_DELAY_P95_SECONDS(Spreading.CANCELLATION_DELAY, 0.95);

    private final Spreading of;
    private final double share;

    QuantileColumn(Spreading of, double share) {
        this.of = of;
        this.share = share;
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the column must say: BRL or seconds; null without values. */
    @Nullable
    BigDecimal of(CellFigures figures) {
        Long value = figures.spread(of).quantile(share);
        return value == null ? null : BigDecimal.valueOf(value, of == Spreading.TICKET ? 2 : 0);
    }
}
