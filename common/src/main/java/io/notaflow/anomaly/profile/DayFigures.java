package io.notaflow.anomaly.profile;

import io.notaflow.anomaly.timeline.Summary;
import java.time.Instant;
import java.util.List;

/**
 * What an issuer did on a day and what it usually does on that day of the week, by {@link DayFigure}, each on its scale.
 *
 * @param observed of the day
 * @param expected of that day of the week
 * @param deviation of them
 * @param start of the local day
 * @param brl total of the day
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two days.
public record DayFigures(double[] observed, double[] expected, double[] deviation, Instant start, double brl) {
    /** Kind of such a summary. */
    public static final String KIND = "day";

    private static final int COUNT = DayFigure.values().length;

    /** What is known of a day before it is learned. */
    static DayFigures of(OpenDay day, Weekdays habits, int weekday, Instant start) {
        double[] observed = new double[COUNT];
        double[] expected = new double[COUNT];
        double[] deviation = new double[COUNT];
        for (DayFigure figure : DayFigure.values()) {
            int i = figure.index();
            observed[i] = figure.of(day);
            expected[i] = habits.expected(weekday, i);
            deviation[i] = habits.deviation(weekday, i, figure.noise(day.issued));
        }
        return new DayFigures(observed, expected, deviation, start, day.cents / 100.0);
    }

    /** As a summary of the issuer, compared within its peer group. */
    Summary summary(String group, String issuer, Instant at, List<String> evidence) {
        double[] values = new double[3 * COUNT + 2];
        System.arraycopy(observed, 0, values, 0, COUNT);
        System.arraycopy(expected, 0, values, COUNT, COUNT);
        System.arraycopy(deviation, 0, values, 2 * COUNT, COUNT);
        values[3 * COUNT] = (double) start.getEpochSecond();
        values[3 * COUNT + 1] = brl;
        return new Summary(group, issuer, at, KIND, values, String.join(",", evidence));
    }

    /** From such a summary. */
    public static DayFigures of(Summary summary) {
        double[] v = summary.values();
        double[][] parts = new double[3][COUNT];
        for (int part = 0; part < parts.length; part++) {
            System.arraycopy(v, part * COUNT, parts[part], 0, COUNT);
        }
        return new DayFigures(
                parts[0], parts[1], parts[2], Instant.ofEpochSecond((long) v[3 * COUNT]), v[3 * COUNT + 1]);
    }

    /** By how many deviations each figure strays. */
    public double[] strays() {
        double[] strays = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            strays[i] = (observed[i] - expected[i]) / deviation[i];
        }
        return strays;
    }
}
