package io.notaflow.anomaly.goods;

import io.notaflow.anomaly.fact.Traits;
import java.time.Instant;

/**
 * Local days, counted since 1970. A day is closed when it is over in the westernmost offset of Brazil, so that all issuers of a market close it at
 * one moment.
 */
final class Days {
    private static final long SECONDS = 86_400;
    private static final long WESTERNMOST = 5 * 3_600;

    private Days() {}

    /** The local day of issue; an offset further west does not bring back a day that is closed. */
    static long of(Traits traits) {
        long local = traits.issuedLocally().toLocalDate().toEpochDay();
        return Math.max(local, Math.floorDiv(traits.issuedAt().getEpochSecond() - WESTERNMOST, SECONDS));
    }

    static Instant end(long day) {
        return Instant.ofEpochSecond((day + 1) * SECONDS + WESTERNMOST);
    }
}
