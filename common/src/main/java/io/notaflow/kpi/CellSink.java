package io.notaflow.kpi;

import io.notaflow.domain.kpi.Cell;

/** Where changes of cells are summed up. */
@FunctionalInterface
public interface CellSink {
    /** The values that changes of a cell are added to. */
    CellValues at(Cell cell);
}
