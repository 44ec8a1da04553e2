package io.notaflow.jobs.kpi;

import io.notaflow.domain.kpi.Cell;
import io.notaflow.domain.kpi.ChangeReason;
import io.notaflow.kpi.CellValues;

/** The sum of one subtask's changes of a cell for one reason, on its way to the cell. */
record CellChange(Cell cell, ChangeReason reason, CellValues values) {
    String key() {
        return cell.key();
    }
}
