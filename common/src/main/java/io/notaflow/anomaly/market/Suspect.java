package io.notaflow.anomaly.market;

import io.notaflow.anomaly.profile.HourFigures;
import io.notaflow.anomaly.timeline.Summary;
import java.util.Arrays;

/**
 * An issuer's hour that is odd beside its own past and its state, for those who know the country.
 *
 * @param figures of the hour
 * @param busier how many times more invoices than usual its state has
 * @param dearer how many times more value than usual its state has
 */
record Suspect(HourFigures figures, double busier, double dearer) {
    /** Kind of such a summary. */
    static final String KIND = "spike-suspect";

    private static final double COUNT_LIMIT = 3.9;
    private static final double VALUE_LIMIT = 4.3;
    /** Of one hour alone, which chance reaches sooner than several together. */
    private static final double HOUR_LIMIT = 4.5;

    private static final double WITH_TICKET = 2.5;
    private static final double TICKET_LIMIT = 4;
    private static final double UNEVEN = 0.5;

    /** {@code hour}: the summary of the figures. */
    Summary summary(String group, Summary hour) {
        double[] values = Arrays.copyOf(hour.values(), hour.values().length + 2);
        values[values.length - 2] = busier;
        values[values.length - 1] = dearer;
        return new Summary(group, hour.issuer(), hour.at(), KIND, values, hour.evidence());
    }

    /** From such a summary. */
    static Suspect of(Summary summary) {
        double[] values = summary.values();
        double[] hour = Arrays.copyOf(values, values.length - 2);
        HourFigures figures = HourFigures.of(
                new Summary("", summary.issuer(), summary.at(), HourFigures.KIND, hour, summary.evidence()));
        return new Suspect(figures, values[values.length - 2], values[values.length - 1]);
    }

    /** By how many deviations there are more invoices than usual, in a market that many times busier. */
    double strayOfCount(double market) {
        double factor = Math.max(busier, market);
        return strays(figures.count(), factor, figures.expectedCount(), figures.deviationCount());
    }

    /** The same of the value. */
    double strayOfValue(double market) {
        double factor = Math.max(dearer, market);
        return strays(figures.brl(), factor, figures.expectedBrl(), figures.deviationBrl());
    }

    /** A market does not lift all alike: of what it has above 1, half is not known. */
    private static double strays(double observed, double factor, double expected, double deviation) {
        double uneven = UNEVEN * (factor - 1) * expected;
        return (observed - factor * expected) / Math.hypot(deviation * Math.sqrt(factor), uneven);
    }

    /** Whether the country should look at it: the count or the value may be part of a streak, or the mean invoice is odd. */
    boolean mayBeOdd() {
        return Math.max(strayOfCount(1), strayOfValue(1)) >= Streak.FROM;
    }

    /** Whether the count of that streak is odd. */
    boolean isBusy(Streak count) {
        return isOver(count, COUNT_LIMIT);
    }

    /** Whether the value of that streak is odd, or this hour's value and that streak of the mean invoice are, which the noise of the count does not touch. */
    boolean isDear(Streak value, Streak ticket, double market) {
        return isOver(value, VALUE_LIMIT) || (strayOfValue(market) >= WITH_TICKET && ticket.strays() >= TICKET_LIMIT);
    }

    private static boolean isOver(Streak streak, double limit) {
        return streak.strays() >= (streak.hours() == 1 ? HOUR_LIMIT : limit);
    }

    /** Invoices that are usual in such a market. */
    double usualCount(double market) {
        return Math.max(busier, market) * figures.expectedCount();
    }

    /** The same of the value, BRL. */
    double usualBrl(double market) {
        return Math.max(dearer, market) * figures.expectedBrl();
    }
}
