package io.notaflow.local.simulate;

import java.time.Instant;
import java.time.LocalDate;

/** When the story of an index arrives. */
public sealed interface Timetable permits DailyCurve, SteadyPace {
    /** Between the parts of a text. */
    String SEPARATOR = "/";

    /** Arrival of the story of that index; not before that of the one before it. */
    Instant arrival(long index);

    /** What {@link #of} reads; without blanks. */
    String text();

    /** From that day's midnight in Brasília on, a weekly and daily curve of 100,000 stories on an average day. */
    static Timetable from(LocalDate start) {
        return new DailyCurve(start);
    }

    /** That curve, begun so late that as many stories as possible of the newest days have all arrived by now. */
    static Timetable until(Instant now, long stories) {
        return new DailyCurve(DailyCurve.latestStart(now, stories));
    }

    /** An even pace from now on. */
    static Timetable live(Instant from, long first, long perSecond) {
        return new SteadyPace(from, first, perSecond);
    }

    /** Reads {@link #text}. */
    static Timetable of(String text) {
        String[] parts = text.split(SEPARATOR, -1);
        return parts.length == 3
                ? live(Instant.parse(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]))
                : from(LocalDate.parse(text));
    }
}
