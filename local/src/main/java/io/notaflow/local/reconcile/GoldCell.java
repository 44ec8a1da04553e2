package io.notaflow.local.reconcile;

import io.notaflow.domain.kpi.Sign;
import io.notaflow.kpi.Recipients;
import io.notaflow.local.reconcile.batch.CellFigures;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** A cell of {@code gold.kpis} at the cut, and as it was at the version of PostgreSQL's row. */
final class GoldCell {
    private final CellFigures now = new CellFigures();
    /** What came after the version; null for nothing, as nearly always. */
    private @Nullable CellFigures later;
    /** Of the version; null for none. */
    private @Nullable Recipients recipients;

    /** {@code inVersion}: whether PostgreSQL's row must have the change. */
    void add(CellFigures change, @Nullable ByteBuffer sketch, boolean inVersion) {
        now.add(change, Sign.PLUS);
        if (!inVersion) {
            later = later == null ? new CellFigures() : later;
            later.add(change, Sign.PLUS);
        } else if (sketch != null) {
            recipients = recipients == null ? new Recipients() : recipients;
            byte[] bytes = new byte[sketch.remaining()];
            sketch.duplicate().get(bytes);
            recipients.addBytes(bytes);
        }
    }

    /** At the cut. */
    CellFigures now() {
        return now;
    }

    /** At the version. */
    CellFigures atVersion() {
        if (later == null) {
            return now;
        }
        CellFigures then = new CellFigures();
        then.add(now, Sign.PLUS);
        then.add(later, Sign.MINUS);
        return then;
    }

    /** Different recipients at the version; null when none is known. */
    @Nullable
    Long recipients() {
        return recipients == null ? null : (Long) recipients.count();
    }
}
