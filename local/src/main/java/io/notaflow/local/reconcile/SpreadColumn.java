package io.notaflow.local.reconcile;

import io.notaflow.local.reconcile.batch.CellFigures.Spreading;

/** The columns of {@code gold.kpis} and {@code kpi_current} that hold spreads. */
final class SpreadColumn {
    private SpreadColumn() {}

    static String of(Spreading of) {
        return switch (of) {
            case TICKET -> "ticket_histogram";
            case LATENCY -> "latency_histogram";
            case CANCELLATION_DELAY -> "cancellation_delay_histogram";
        };
    }
}
