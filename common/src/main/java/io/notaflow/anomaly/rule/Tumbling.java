package io.notaflow.anomaly.rule;

import io.notaflow.anomaly.fact.Traits;
import io.notaflow.domain.anomaly.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Windows of emission time that follow each other without a gap. Minutes and hours are of the instant, from the epoch on; days are local
 * civil days as written in the document, counted from a Monday, so that seven days are a week.
 *
 * @param unit what length counts
 * @param length how many
 */
public record Tumbling(Unit unit, long length) {
    /** The longest. */
    public static final Duration LONGEST = Duration.ofDays(31);

    private static final long MONDAY = LocalDate.of(1969, 12, 29).toEpochDay();
    /** Where most of Brazil is: of this offset the instants of a local day are told. */
    private static final ZoneOffset BRASILIA = ZoneOffset.ofHours(-3);
    /** Where a day ends last: Acre. */
    private static final ZoneOffset LAST = ZoneOffset.ofHours(-5);

    /** What a window's length counts. */
    public enum Unit {
        MINUTES,
        LOCAL_DAYS
    }

    /** Number of the window that a document's emission is in. */
    public long indexOf(Traits traits) {
        return unit == Unit.LOCAL_DAYS
                ? Math.floorDiv(traits.issuedLocally().toLocalDate().toEpochDay() - MONDAY, length)
                : Math.floorDiv(traits.issuedAt().getEpochSecond(), length * 60);
    }

    /** The instants of a window; of local days those of Brasília. */
    public Window window(long index) {
        return new Window(start(index, BRASILIA), start(index + 1, BRASILIA).minusSeconds(1));
    }

    /** When everything emitted in it has arrived that is no later than {@code lateness}. */
    public Instant closesAt(long index, Duration lateness) {
        return start(index + 1, LAST).plus(lateness);
    }

    /** What tells a window apart, for people. */
    public String name(long index) {
        return unit == Unit.LOCAL_DAYS
                ? LocalDate.ofEpochDay(MONDAY + index * length) + "/" + length + "d"
                : start(index, BRASILIA) + "/" + length + "min";
    }

    private Instant start(long index, ZoneOffset offset) {
        return unit == Unit.LOCAL_DAYS
                ? LocalDate.ofEpochDay(MONDAY + index * length)
                        .atStartOfDay(offset)
                        .toInstant()
                : Instant.ofEpochSecond(index * length * 60);
    }
}
