package io.notaflow.table.gold;

import static io.notaflow.table.gold.CellColumns.LONG;
import static io.notaflow.table.gold.CellColumns.MONEY_SUM;

import io.notaflow.domain.kpi.Histogram;
import io.notaflow.domain.kpi.KpiCurrent;
import io.notaflow.domain.kpi.Measure;
import io.notaflow.domain.kpi.Quantile;
import io.notaflow.domain.kpi.Spread;
import io.notaflow.table.Meaning;
import io.notaflow.table.TableDefinition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.iceberg.types.Types;
import org.jspecify.annotations.Nullable;

/** {@code kpi_current} in PostgreSQL: each figure as it stands. */
public final class KpiCurrentTable {
    private static final int FIRST_HISTOGRAM = 16;
    private static final int FIRST_MEASURE = 19;
    /** Iceberg numbers the parts of maps behind all columns. */
    private static final int FIRST_PART = FIRST_MEASURE + Measure.values().length;

    /** The definition. */
    public static final TableDefinition<KpiCurrent> TABLE = define();

    private KpiCurrentTable() {}

    private static TableDefinition<KpiCurrent> define() {
        TableDefinition.Builder<KpiCurrent> table = TableDefinition.named(
                "live",
                "kpi_current",
                "One row per cell: its figures as they stand. A row whose checkpoint no table of the lake has committed yet is pending.");
        CellColumns.addCell(table, KpiCurrent::cell);
        table.required(5, "epoch", LONG, "Submission of the job that wrote the row", KpiCurrent::epoch)
                .required(6, "checkpoint", LONG, "Checkpoint the row belongs to", KpiCurrent::checkpoint)
                .required(
                        7,
                        "known",
                        Types.BooleanType.get(),
                        "False when the cell changed after its state had been forgotten: all figures are null, gold.kpis has them",
                        row -> row.sums() != null)
                .optional(
                        8,
                        "distinct_recipients",
                        LONG,
                        "Different recipients, cancelled and replaced invoices included, standard error 2.3 %; day cells of whole invoices only",
                        KpiCurrent::recipients);
        quantile(table, 9, Quantile.TICKET_P50, KpiCurrent::tickets);
        quantile(table, 10, Quantile.TICKET_P95, KpiCurrent::tickets);
        quantile(table, 11, Quantile.LATENCY_P50_SECONDS, KpiCurrent::latencies);
        quantile(table, 12, Quantile.LATENCY_P95_SECONDS, KpiCurrent::latencies);
        quantile(table, 13, Quantile.LATENCY_P99_SECONDS, KpiCurrent::latencies);
        quantile(table, 14, Quantile.CANCELLATION_DELAY_P50_SECONDS, KpiCurrent::cancellationDelays);
        quantile(table, 15, Quantile.CANCELLATION_DELAY_P95_SECONDS, KpiCurrent::cancellationDelays);
        histogram(table, 16, Histogram.TICKET, KpiCurrent::tickets);
        histogram(table, 17, Histogram.LATENCY, KpiCurrent::latencies);
        histogram(table, 18, Histogram.CANCELLATION_DELAY, KpiCurrent::cancellationDelays);
        CellColumns.addMeasures(table, FIRST_MEASURE, "", KpiCurrent::cell, KpiCurrent::sums);
        return table.key(CellColumns.KEY).build();
    }

    private static void quantile(
            TableDefinition.Builder<KpiCurrent> table,
            int id,
            Quantile quantile,
            Function<KpiCurrent, ? extends @Nullable Spread> spread) {
        String words = quantile.words() + ", within 1 %";
        if (quantile.histogram() == Histogram.TICKET) {
            table.optional(
                    id,
                    quantile.column(),
                    MONEY_SUM,
                    new Meaning(words, "BRL", List.of()),
                    row -> value(quantile, spread.apply(row)));
        } else {
            table.optional(id, quantile.column(), LONG, new Meaning(words, "seconds", List.of()), row -> {
                BigDecimal seconds = value(quantile, spread.apply(row));
                return seconds == null ? null : seconds.longValueExact();
            });
        }
    }

    private static @Nullable BigDecimal value(Quantile quantile, @Nullable Spread spread) {
        return spread == null ? null : quantile.of(spread);
    }

    private static void histogram(
            TableDefinition.Builder<KpiCurrent> table,
            int id,
            Histogram histogram,
            Function<KpiCurrent, ? extends @Nullable Spread> spread) {
        String words = histogram.words();
        table.optional(
                id,
                histogram.column(),
                CellColumns.histogram(FIRST_PART + 2 * (id - FIRST_HISTOGRAM)),
                Character.toUpperCase(words.charAt(0)) + words.substring(1) + CellColumns.BUCKETS,
                row -> counts(spread.apply(row)));
    }

    private static @Nullable Map<Long, Long> counts(@Nullable Spread spread) {
        return spread == null || spread.isEmpty() ? null : spread.counts();
    }
}
