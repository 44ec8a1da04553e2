package io.notaflow.local.reconcile;

import io.notaflow.domain.kpi.Cell;
import io.notaflow.domain.kpi.Dimension;
import io.notaflow.domain.kpi.Grain;
import io.notaflow.domain.kpi.Histogram;
import io.notaflow.domain.kpi.Measure;
import io.notaflow.local.reconcile.batch.CellFigures;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every cell as {@code gold.kpis} says: now, and at the version of its row in PostgreSQL. Not thread-safe. */
final class GoldFigures {
    private final Function<Cell, @Nullable Long> versions;
    private final Map<Cell, GoldCell> cells = new HashMap<>();
    private final Set<Long> checkpoints = new HashSet<>();
    private long rows;

    /** {@code versions}: the checkpoint of a cell's row in PostgreSQL; null without such a row. */
    GoldFigures(Function<Cell, @Nullable Long> versions) {
        this.versions = versions;
    }

    static GoldFigures read(TableReader reader, Function<Cell, @Nullable Long> versions) {
        GoldFigures gold = new GoldFigures(versions);
        reader.allRows("gold.kpis", row -> gold.add(row::getField), columns());
        return gold;
    }

    /** Adds a change of a cell. */
    void add(Function<String, @Nullable Object> row) {
        rows++;
        Cell cell = new Cell(
                Grain.valueOf(text(row, "grain").toUpperCase(Locale.ROOT)),
                (LocalDateTime) row.apply("window_start"),
                Dimension.valueOf(text(row, "dimension").toUpperCase(Locale.ROOT)),
                text(row, "member"));
        long checkpoint = (Long) row.apply("checkpoint");
        checkpoints.add(checkpoint);
        Long version = versions.apply(cell);
        ByteBuffer sketch = (ByteBuffer) row.apply("recipients_sketch");
        cells.computeIfAbsent(cell, key -> new GoldCell())
                .add(figures(row), sketch, version != null && checkpoint <= version);
    }

    Map<Cell, GoldCell> cells() {
        return cells;
    }

    /** Checkpoints that changes belong to. */
    Set<Long> checkpoints() {
        return checkpoints;
    }

    long rows() {
        return rows;
    }

    /** Σ vNF of the daily cells of all invoices, BRL. */
    BigDecimal total() {
        BigDecimal total = BigDecimal.ZERO.setScale(2);
        for (Map.Entry<Cell, GoldCell> entry : cells.entrySet()) {
            if (isDailyTotal(entry.getKey())) {
                total = total.add(entry.getValue().now().sums().money(Measure.DOCUMENT_TOTAL));
            }
        }
        return total;
    }

    /** Whether the cell is one of those whose sum is the whole. */
    static boolean isDailyTotal(Cell cell) {
        return cell.grain() == Grain.DAY && cell.dimension() == Dimension.TOTAL;
    }

    private static CellFigures figures(Function<String, @Nullable Object> row) {
        CellFigures figures = new CellFigures();
        for (Measure measure : Measure.values()) {
            Object value = row.apply(measure.column());
            if (value instanceof BigDecimal money) {
                figures.sums().add(measure, money);
            } else if (value instanceof Long count) {
                figures.sums().add(measure, count);
            }
        }
        for (Histogram of : Histogram.values()) {
            if (row.apply(of.column()) instanceof Map<?, ?> counts) {
                counts.forEach((bucket, count) -> figures.addCount(of, (Long) bucket, (Long) count));
            }
        }
        return figures;
    }

    private static String text(Function<String, @Nullable Object> row, String column) {
        return String.valueOf(row.apply(column));
    }

    private static String[] columns() {
        List<String> columns = new ArrayList<>(
                List.of("grain", "window_start", "dimension", "member", "checkpoint", "recipients_sketch"));
        Arrays.stream(Measure.values()).map(Measure::column).forEach(columns::add);
        Arrays.stream(Histogram.values()).map(Histogram::column).forEach(columns::add);
        return columns.toArray(String[]::new);
    }
}
