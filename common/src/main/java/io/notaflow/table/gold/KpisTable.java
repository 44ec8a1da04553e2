package io.notaflow.table.gold;

import static io.notaflow.table.gold.CellColumns.LONG;
import static io.notaflow.table.gold.CellColumns.MONEY_SUM;
import static io.notaflow.table.gold.CellColumns.TEXT;

import io.notaflow.domain.kpi.Histogram;
import io.notaflow.domain.kpi.KpiDelta;
import io.notaflow.domain.kpi.Measure;
import io.notaflow.table.Meaning;
import io.notaflow.table.TableDefinition;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.iceberg.types.Types;
import org.jspecify.annotations.Nullable;

/** {@code gold.kpis}: how each figure changed, and why. */
public final class KpisTable {
    private static final int FIRST_HISTOGRAM = 9;
    private static final int FIRST_MEASURE = 16;
    /** Iceberg numbers the parts of maps behind all columns. */
    private static final int FIRST_PART = FIRST_MEASURE + Measure.values().length;

    /** The definition. */
    public static final TableDefinition<KpiDelta> TABLE = define();

    private KpisTable() {}

    private static TableDefinition<KpiDelta> define() {
        TableDefinition.Builder<KpiDelta> table = TableDefinition.named(
                "gold",
                "kpis",
                "One row per change of a cell at a checkpoint, by reason. Figures are deltas: now is their sum; as known at a moment the sum"
                        + " up to the newest checkpoint that gold.cuts knew by then.");
        CellColumns.addCell(table, KpiDelta::cell);
        table.required(5, "epoch", LONG, "Submission of the job", KpiDelta::epoch)
                .required(6, "checkpoint", LONG, "Checkpoint that the change belongs to", KpiDelta::checkpoint)
                .required(
                        7,
                        "phase",
                        TEXT,
                        "When the change came: EARLY while the window was open, ON_TIME within kpis.late-after of its end, LATE afterwards",
                        row -> row.phase().name())
                .required(
                        8,
                        "reason",
                        TEXT,
                        "Why: NEW, LATE (late invoices), CANCELLED, DENIED, REVISED (another content won, or more became known)",
                        row -> row.reason().name());
        histogram(table, 9, Histogram.TICKET, KpiDelta::tickets);
        histogram(table, 10, Histogram.LATENCY, KpiDelta::latencies);
        histogram(table, 11, Histogram.CANCELLATION_DELAY, KpiDelta::cancellationDelays);
        table.optional(
                        12,
                        "recipients_sketch",
                        Types.BinaryType.get(),
                        "Recipients, cancelled and replaced invoices included: an Apache DataSketches HLL sketch to unite, day cells of whole invoices only",
                        KpiDelta::recipients)
                .optional(
                        13,
                        "invoices_after",
                        LONG,
                        "Invoices after all changes of the checkpoint; null when the cell is no longer remembered",
                        row -> CellColumns.value(Measure.INVOICES, row.cell(), row.after()))
                .optional(
                        14,
                        "document_total_after",
                        MONEY_SUM,
                        new Meaning("Total of the invoices after all changes of the checkpoint", "BRL", List.of()),
                        row -> CellColumns.value(Measure.DOCUMENT_TOTAL, row.cell(), row.after()))
                .optional(
                        15,
                        "gross_revenue_after",
                        MONEY_SUM,
                        new Meaning("Gross revenue after all changes of the checkpoint", "BRL", List.of()),
                        row -> CellColumns.value(Measure.GROSS_REVENUE, row.cell(), row.after()));
        CellColumns.addMeasures(table, FIRST_MEASURE, "Change of ", KpiDelta::cell, KpiDelta::delta);
        return table.key("grain", "window_start", "dimension", "member", "checkpoint", "reason")
                .partitionedBy("grain")
                .partitionedByMonthOf("window_start")
                .sortedBy("dimension", "member", "window_start")
                .build();
    }

    private static void histogram(
            TableDefinition.Builder<KpiDelta> table,
            int id,
            Histogram histogram,
            Function<KpiDelta, Map<Long, Long>> counts) {
        table.optional(
                id,
                histogram.column(),
                CellColumns.histogram(FIRST_PART + 2 * (id - FIRST_HISTOGRAM)),
                "Change of the count of " + histogram.words() + CellColumns.BUCKETS,
                row -> nullWhenEmpty(counts.apply(row)));
    }

    private static @Nullable Map<Long, Long> nullWhenEmpty(Map<Long, Long> counts) {
        return counts.isEmpty() ? null : counts;
    }
}
