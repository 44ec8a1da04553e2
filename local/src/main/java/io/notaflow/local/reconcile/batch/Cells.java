package io.notaflow.local.reconcile.batch;

import io.notaflow.domain.kpi.Cell;
import io.notaflow.domain.kpi.Dimension;
import io.notaflow.domain.kpi.Grain;
import io.notaflow.domain.kpi.Sign;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;

/** Figures by cell; about 700 bytes a cell. Not thread-safe. */
public final class Cells {
    private final Map<Cell, CellFigures> figures = new HashMap<>();

    /** Adds to the cell of every grain that the dimension has. */
    void add(Moment moment, Dimension dimension, String member, CellFigures added) {
        for (Grain grain : Grain.values()) {
            if (dimension.has(grain)) {
                LocalDateTime window = grain.windowOf(grain == Grain.MINUTE ? moment.utc() : moment.local());
                add(new Cell(grain, window, dimension, member), added);
            }
        }
    }

    /** Adds to one cell. */
    void add(Cell cell, CellFigures added) {
        figures.computeIfAbsent(cell, key -> new CellFigures()).add(added, Sign.PLUS);
    }

    /** Adds all of {@code other}. */
    public void add(Cells other) {
        other.figures.forEach(this::add);
    }

    /** What was added. */
    public Map<Cell, CellFigures> figures() {
        return figures;
    }
}
