package io.notaflow.local.reconcile;

import io.notaflow.domain.kpi.Cell;
import io.notaflow.domain.kpi.Histogram;
import io.notaflow.domain.kpi.Level;
import io.notaflow.domain.kpi.Measure;
import io.notaflow.local.reconcile.batch.CellFigures;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares two readings of one cell, column by column. Pure. */
final class CellComparison {
    /** A cell that is not there. */
    static final CellFigures NOTHING = new CellFigures();

    private final List<Measure> measures;

    /** {@code measures}: those that both sides know. */
    CellComparison(List<Measure> measures) {
        this.measures = measures;
    }

    /** Every column that differs, as {@code gross_revenue: 10.00 (expected: 11.00)}; an absent cell is all zeros. */
    List<String> differences(Cell cell, @Nullable CellFigures is, @Nullable CellFigures should) {
        CellFigures one = is == null ? NOTHING : is;
        CellFigures other = should == null ? NOTHING : should;
        List<String> differences = new ArrayList<>();
        for (Measure measure : measures) {
            if (measure.isOf(cell.dimension())
                    && !one.sums().exact(measure).equals(other.sums().exact(measure))) {
                differences.add(text(measure.column(), value(measure, one), value(measure, other)));
            }
        }
        if (cell.dimension().level() == Level.DOCUMENT) {
            for (Histogram of : Histogram.values()) {
                if (!one.spread(of).equals(other.spread(of))) {
                    differences.add(text(
                            of.column(),
                            one.spread(of).toString(),
                            other.spread(of).toString()));
                }
            }
        }
        return differences;
    }

    /** As differences are written. */
    static String text(String column, String is, String should) {
        return column + ": " + is + " (expected: " + should + ")";
    }

    private static String value(Measure measure, CellFigures figures) {
        return measure.isMoney()
                ? figures.sums().money(measure).toPlainString()
                : figures.sums().exact(measure).toString();
    }
}
