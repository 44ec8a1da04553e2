package io.notaflow.kpi;

import io.notaflow.domain.kpi.Cell;
import io.notaflow.domain.kpi.Grain;
import io.notaflow.domain.kpi.Phase;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** Tells when a change came, by the watermark. Local windows end when they have ended in Acre, where Brazil's day ends last. */
public final class Phases {
    private static final ZoneOffset ACRE = ZoneOffset.ofHours(-5);

    private final Duration lateAfter;

    public Phases(Duration lateAfter) {
        this.lateAfter = lateAfter;
    }

    /** The phase of a change of that cell; {@code watermark} in epoch milliseconds, {@link Long#MIN_VALUE} before the first. */
    public Phase of(Cell cell, long watermark) {
        ZoneOffset offset = cell.grain() == Grain.MINUTE ? ZoneOffset.UTC : ACRE;
        Instant end = cell.grain().endOf(cell.window()).toInstant(offset);
        if (watermark < end.toEpochMilli()) {
            return Phase.EARLY;
        }
        return watermark < end.plus(lateAfter).toEpochMilli() ? Phase.ON_TIME : Phase.LATE;
    }
}
