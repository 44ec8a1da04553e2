package io.notaflow.anomaly.profile;

import io.notaflow.anomaly.timeline.Summary;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The days of one drawn issuer as its peers are told of them. */
public final class SimulatedDays {
    private static final int WEEK = 7;

    private final String name;
    private final SimulatedIssuer issuer;
    private final Weekdays habits = new Weekdays();

    public SimulatedDays(String name, long seed, double size) {
        this.name = name;
        issuer = new SimulatedIssuer(seed, size);
    }

    /**
     * The summary of a day; empty without enough history or invoices.
     *
     * @param market what everybody does on that day, in times the usual
     * @param strength by how many times their own noise the figures stray
     */
    public Optional<Summary> day(long date, double market, double strength, DayFigure... strayed) {
        OpenDay day = issuer.day(date, market, strength, strayed);
        int weekday = (int) Math.floorMod(date, (long) WEEK);
        DayFigures figures = DayFigures.of(day, habits, weekday, DaysDetector.start(date, ZoneOffset.ofHours(-3)));
        boolean told = habits.isKnown(weekday) && figures.usualInvoices() >= 5;
        habits.learn(weekday, day);
        return told ? Optional.of(figures.summary("55/22", name, closing(date), List.of())) : Optional.empty();
    }

    /** When the day is told. */
    public static Instant closing(long date) {
        return DaysDetector.start(date, ZoneOffset.UTC).plus(Duration.ofHours(54));
    }
}
