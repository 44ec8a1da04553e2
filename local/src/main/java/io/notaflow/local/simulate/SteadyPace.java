package io.notaflow.local.simulate;

import java.time.Duration;
import java.time.Instant;

/**
 * Story after story at an even pace.
 *
 * @param from when the first one arrives
 * @param first its index
 * @param perSecond stories a second
 */
record SteadyPace(Instant from, long first, long perSecond) implements Timetable {
    private static final long NANOS = 1_000_000_000L;

    @Override
    public Instant arrival(long index) {
        long behind = index - first;
        return from.plus(Duration.ofSeconds(behind / perSecond, behind % perSecond * NANOS / perSecond));
    }

    @Override
    public String text() {
        return String.join(SEPARATOR, from.toString(), Long.toString(first), Long.toString(perSecond));
    }
}
