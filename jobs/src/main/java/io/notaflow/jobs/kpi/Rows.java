package io.notaflow.jobs.kpi;

import io.notaflow.domain.kpi.Cell;
import io.notaflow.domain.kpi.Grain;
import io.notaflow.domain.kpi.KpiCurrent;
import io.notaflow.domain.kpi.Level;
import io.notaflow.kpi.CellValues;
import org.jspecify.annotations.Nullable;

/** Makes rows of figures. */
final class Rows {
    private Rows() {}

    /** A cell as it stands; of a forgotten one only its name. */
    static KpiCurrent current(Cell cell, @Nullable CellValues values, long epoch, long checkpoint) {
        if (values == null) {
            return new KpiCurrent(cell, null, null, null, null, null, epoch, checkpoint);
        }
        boolean hasRecipients = cell.grain() == Grain.DAY && cell.dimension().level() == Level.DOCUMENT;
        return new KpiCurrent(
                cell,
                values.sums(),
                values.tickets(),
                values.latencies(),
                values.cancellationDelays(),
                hasRecipients ? (Long) values.recipients().count() : null,
                epoch,
                checkpoint);
    }
}
