package io.notaflow.local.reconcile;

import io.notaflow.domain.kpi.Cell;
import io.notaflow.domain.kpi.Measure;
import io.notaflow.domain.kpi.Quantile;
import io.notaflow.local.reconcile.batch.CellFigures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Invariant 2 for figures: every cell says the same in gold, silver, PostgreSQL and the recomputation from bronze. Pure.
 *
 * <p>A row of PostgreSQL must say what gold said at the row's checkpoint, and gold must have said nothing since. One ahead of the cut is
 * pending, as is one of a checkpoint that nobody committed and that differs: a replay overwrites it.
 */
final class FiguresComparison {
    private static final List<Measure> ALL = List.of(Measure.values());
    private static final CellComparison EVERYTHING = new CellComparison(ALL);

    private final GoldFigures gold;
    private final Map<Cell, LiveFigure> live;
    private final long cut;
    private final Set<Long> committed;
    private final FigureDifferences differences = new FigureDifferences();
    private final Set<Cell> cells = new HashSet<>();
    private BigDecimal postgresTotal = BigDecimal.ZERO.setScale(2);
    private long pending;
    private long unknown;

    /** {@code committed}: checkpoints up to the cut that are known to be complete. */
    FiguresComparison(GoldFigures gold, Map<Cell, LiveFigure> live, long cut, Set<Long> committed) {
        this.gold = gold;
        this.live = live;
        this.cut = cut;
        this.committed = committed;
    }

    /** Gold against silver; {@code unknowable} are measures that silver has no columns for. */
    void silver(Map<Cell, CellFigures> silver, Set<Measure> unknowable) {
        CellComparison comparison = new CellComparison(
                ALL.stream().filter(measure -> !unknowable.contains(measure)).toList());
        for (Cell cell : union(gold.cells().keySet(), silver.keySet())) {
            differences.add("GOLD_FIGURE", cell, comparison.differences(cell, now(cell), silver.get(cell)));
        }
    }

    /** Silver against the recomputation from bronze; outcomes are compared document by document elsewhere. */
    void bronze(Map<Cell, CellFigures> silver, Map<Cell, CellFigures> bronze) {
        for (Cell cell : union(silver.keySet(), bronze.keySet())) {
            differences.add("SILVER_FIGURE", cell, EVERYTHING.differences(cell, silver.get(cell), bronze.get(cell)));
        }
    }

    /** PostgreSQL against gold. */
    void postgres() {
        for (Cell cell : union(gold.cells().keySet(), live.keySet())) {
            LiveFigure row = live.get(cell);
            boolean comparable = isComparable(cell, row);
            if (GoldFigures.isDailyTotal(cell)) {
                CellFigures figures = comparable && row != null ? row.figures() : comparable ? null : now(cell);
                postgresTotal = postgresTotal.add(
                        figures == null ? BigDecimal.ZERO : figures.sums().money(Measure.DOCUMENT_TOTAL));
            }
        }
    }

    FiguresAgreement agreement(@Nullable BigDecimal batchTotal) {
        return new FiguresAgreement(
                gold.total(),
                postgresTotal,
                batchTotal,
                cells.size(),
                (int) Arrays.stream(Measure.values()).filter(Measure::isMoney).count(),
                pending,
                unknown);
    }

    FigureDifferences differences() {
        return differences;
    }

    /** Whether the row is to be taken at its word; notes what is wrong with it. */
    private boolean isComparable(Cell cell, @Nullable LiveFigure row) {
        if (row == null) {
            differences.add("POSTGRES_FIGURE", cell, EVERYTHING.differences(cell, null, now(cell)));
            return true;
        }
        if (row.checkpoint() > cut) {
            pending++;
            return false;
        }
        CellFigures figures = row.figures();
        if (figures == null) {
            unknown++;
            return false;
        }
        List<String> columns = columns(cell, row, figures);
        if (!columns.isEmpty() && !committed.contains(row.checkpoint())) {
            pending++;
            return false;
        }
        differences.add("POSTGRES_FIGURE", cell, columns);
        if (columns.isEmpty()) {
            differences.add("POSTGRES_BEHIND", cell, EVERYTHING.differences(cell, figures, now(cell)));
        }
        return true;
    }

    private List<String> columns(Cell cell, LiveFigure row, CellFigures figures) {
        GoldCell at = gold.cells().get(cell);
        CellFigures should = at == null ? CellComparison.NOTHING : at.atVersion();
        List<String> columns = new ArrayList<>(EVERYTHING.differences(cell, figures, should));
        for (Quantile quantile : Quantile.values()) {
            compare(
                    columns,
                    quantile.column(),
                    row.quantiles().get(quantile.column()),
                    quantile.of(should.spread(quantile.histogram())));
        }
        compare(columns, "distinct_recipients", number(row.recipients()), number(at == null ? null : at.recipients()));
        return columns;
    }

    private static void compare(
            List<String> columns, String column, @Nullable BigDecimal is, @Nullable BigDecimal should) {
        boolean absent = is == null && should == null;
        boolean same = is != null && should != null && is.compareTo(should) == 0;
        if (!absent && !same) {
            columns.add(CellComparison.text(column, String.valueOf(is), String.valueOf(should)));
        }
    }

    private static @Nullable BigDecimal number(@Nullable Long count) {
        return count == null || count == 0 ? null : BigDecimal.valueOf(count);
    }

    private @Nullable CellFigures now(Cell cell) {
        GoldCell found = gold.cells().get(cell);
        return found == null ? null : found.now();
    }

    private Set<Cell> union(Set<Cell> one, Set<Cell> other) {
        Set<Cell> all = new HashSet<>(one);
        all.addAll(other);
        cells.addAll(all);
        return all;
    }
}
