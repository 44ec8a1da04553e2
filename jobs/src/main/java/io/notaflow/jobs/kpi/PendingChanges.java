package io.notaflow.jobs.kpi;

import io.notaflow.domain.kpi.Cell;
import io.notaflow.domain.kpi.ChangeReason;
import io.notaflow.kpi.CellSink;
import io.notaflow.kpi.CellValues;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Changes summed up by cell and reason between two barriers, in memory: about 0.5 kB a cell. */
final class PendingChanges {
    private final Map<Cell, Map<ChangeReason, CellValues>> changes = new HashMap<>();

    /** Where changes for a reason are added. */
    CellSink into(ChangeReason reason) {
        return cell -> of(cell).computeIfAbsent(reason, any -> new CellValues());
    }

    /** Adds a sum of changes. */
    void add(CellChange change) {
        Map<ChangeReason, CellValues> known = of(change.cell());
        CellValues values = known.putIfAbsent(change.reason(), change.values());
        if (values != null) {
            values.add(change.values());
        }
    }

    /** Notes a cell that may have to be told anew although nothing changed. */
    void touch(Cell cell) {
        of(cell);
    }

    /** By cell and reason; a cell without reasons was only touched. */
    Map<Cell, Map<ChangeReason, CellValues>> changes() {
        return changes;
    }

    int cells() {
        return changes.size();
    }

    void clear() {
        changes.clear();
    }

    private Map<ChangeReason, CellValues> of(Cell cell) {
        return changes.computeIfAbsent(cell, any -> new EnumMap<>(ChangeReason.class));
    }
}
