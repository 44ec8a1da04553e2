package io.notaflow.table.gold;

import static io.notaflow.table.gold.CellColumns.LONG;
import static io.notaflow.table.gold.CellColumns.MONEY_SUM;

import io.notaflow.domain.kpi.KpiCurrent;
import io.notaflow.domain.kpi.Measure;
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
    private static final int FIRST_SPREAD = 16;
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
        quantile(table, 9, "ticket_p50", 0.50, "Median gross revenue of a sale", KpiCurrent::tickets);
        quantile(
                table,
                10,
                "ticket_p95",
                0.95,
                "Gross revenue that 95 % of the sales do not exceed",
                KpiCurrent::tickets);
        seconds(table, 11, "latency_p50_seconds", 0.50, "Median of dhRecbto − dhEmi", KpiCurrent::latencies);
        seconds(table, 12, "latency_p95_seconds", 0.95, "95th percentile of dhRecbto − dhEmi", KpiCurrent::latencies);
        seconds(table, 13, "latency_p99_seconds", 0.99, "99th percentile of dhRecbto − dhEmi", KpiCurrent::latencies);
        seconds(
                table,
                14,
                "cancellation_delay_p50_seconds",
                0.50,
                "Median of dhRegEvento − dhRecbto",
                KpiCurrent::cancellationDelays);
        seconds(
                table,
                15,
                "cancellation_delay_p95_seconds",
                0.95,
                "95th percentile of dhRegEvento − dhRecbto",
                KpiCurrent::cancellationDelays);
        spread(
                table,
                16,
                "ticket_histogram",
                "Sales by bucket of gross revenue, hundredths of BRL",
                KpiCurrent::tickets);
        spread(
                table,
                17,
                "latency_histogram",
                "Invoices by bucket of dhRecbto − dhEmi, seconds",
                KpiCurrent::latencies);
        spread(
                table,
                18,
                "cancellation_delay_histogram",
                "Cancelled invoices by bucket of dhRegEvento − dhRecbto, seconds",
                KpiCurrent::cancellationDelays);
        CellColumns.addMeasures(table, FIRST_MEASURE, "", KpiCurrent::cell, KpiCurrent::sums);
        return table.key(CellColumns.KEY).build();
    }

    private static void quantile(
            TableDefinition.Builder<KpiCurrent> table,
            int id,
            String column,
            double q,
            String words,
            Function<KpiCurrent, ? extends @Nullable Spread> spread) {
        table.optional(id, column, MONEY_SUM, new Meaning(words + ", within 1 %", "BRL", List.of()), row -> {
            Long hundredths = quantile(spread.apply(row), q);
            return hundredths == null ? null : BigDecimal.valueOf(hundredths, 2);
        });
    }

    private static void seconds(
            TableDefinition.Builder<KpiCurrent> table,
            int id,
            String column,
            double q,
            String words,
            Function<KpiCurrent, ? extends @Nullable Spread> spread) {
        table.optional(
                id,
                column,
                LONG,
                new Meaning(words + ", within 1 %", "seconds", List.of()),
                row -> quantile(spread.apply(row), q));
    }

    private static @Nullable Long quantile(@Nullable Spread spread, double q) {
        return spread == null ? null : spread.quantile(q);
    }

    private static void spread(
            TableDefinition.Builder<KpiCurrent> table,
            int id,
            String column,
            String words,
            Function<KpiCurrent, ? extends @Nullable Spread> spread) {
        table.optional(
                id,
                column,
                Types.MapType.ofRequired(
                        FIRST_PART + 2 * (id - FIRST_SPREAD), FIRST_PART + 2 * (id - FIRST_SPREAD) + 1, LONG, LONG),
                words + ": lower bound of the bucket, at most 2 % wide, to count",
                row -> counts(spread.apply(row)));
    }

    private static @Nullable Map<Long, Long> counts(@Nullable Spread spread) {
        return spread == null || spread.isEmpty() ? null : spread.counts();
    }
}
