package io.notaflow.anomaly.profile;

import io.notaflow.anomaly.timeline.Summary;
import java.time.Instant;
import java.util.List;

/**
 * What an issuer did on a day and what it usually does on such a day, by {@link DayFigure}, each on its scale.
 *
 * @param observed of the day
 * @param expected of such a day
 * @param deviation of that
 * @param size invoices that it is a mean of; 0 where there is none
 * @param start of the local day
 * @param brl total of the day
 * @param history days that the deviations were learned of
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two days.
public record DayFigures(
        double[] observed,
        double[] expected,
        double[] deviation,
        double[] size,
        Instant start,
        double brl,
        double history) {
    /** Kind of such a summary. */
    public static final String KIND = "day";

    private static final int COUNT = DayFigure.values().length;
    private static final int ARRAYS = 4;
    /** More days than these are forgotten. */
    private static final double MOST_HISTORY = 60;

    /** What is known of a day before it is learned. */
    static DayFigures of(OpenDay day, Weekdays habits, int weekday, Instant start) {
        double[] observed = new double[COUNT];
        double[] expected = new double[COUNT];
        double[] deviation = new double[COUNT];
        double[] size = new double[COUNT];
        for (DayFigure figure : DayFigure.values()) {
            int i = figure.index();
            size[i] = figure.size(day);
            observed[i] = figure.scaled(figure.of(day));
            expected[i] = habits.expected(weekday, figure, Math.max(1, size[i]));
            deviation[i] = habits.deviation(weekday, figure, Math.max(1, size[i]));
        }
        double history = Math.min(MOST_HISTORY, habits.compared());
        return new DayFigures(observed, expected, deviation, size, start, day.cents / 100.0, history);
    }

    /** Invoices of such a day. */
    double usualInvoices() {
        return Math.exp(expected[DayFigure.INVOICES.index()]);
    }

    /** As a summary of the issuer, compared within its peer group. */
    Summary summary(String group, String issuer, Instant at, List<String> evidence) {
        double[] values = new double[ARRAYS * COUNT + 3];
        System.arraycopy(observed, 0, values, 0, COUNT);
        System.arraycopy(expected, 0, values, COUNT, COUNT);
        System.arraycopy(deviation, 0, values, 2 * COUNT, COUNT);
        System.arraycopy(size, 0, values, 3 * COUNT, COUNT);
        values[ARRAYS * COUNT] = (double) start.getEpochSecond();
        values[ARRAYS * COUNT + 1] = brl;
        values[ARRAYS * COUNT + 2] = history;
        return new Summary(group, issuer, at, KIND, values, String.join(",", evidence));
    }

    /** From such a summary. */
    public static DayFigures of(Summary summary) {
        // Those that waited while the job was replaced by this version had no sizes: nothing is judged by them.
        boolean first = summary.values().length < ARRAYS * COUNT;
        double[] v = first ? inThisForm(summary.values()) : summary.values();
        double[][] parts = new double[ARRAYS][COUNT];
        for (int part = 0; part < parts.length; part++) {
            System.arraycopy(v, part * COUNT, parts[part], 0, COUNT);
        }
        return new DayFigures(
                parts[0],
                parts[1],
                parts[2],
                parts[3],
                Instant.ofEpochSecond((long) v[ARRAYS * COUNT]),
                v[ARRAYS * COUNT + 1],
                v[ARRAYS * COUNT + 2]);
    }

    private static double[] inThisForm(double[] first) {
        double[] values = new double[ARRAYS * COUNT + 3];
        System.arraycopy(first, 0, values, 0, (ARRAYS - 1) * COUNT);
        System.arraycopy(first, (ARRAYS - 1) * COUNT, values, ARRAYS * COUNT, 2);
        return values;
    }

    /**
     * How far out a figure lies when its like moved by {@code move}, on its scale, known up to a variance of {@code unknown}. What is judged by a scale
     * learned of few days is believed as little as Student's t tells.
     */
    public NormalScore score(DayFigure figure, double move, double unknown) {
        int i = figure.index();
        if (size[i] <= 0) {
            return NormalScore.NONE;
        }
        double total = Math.sqrt(deviation[i] * deviation[i] + unknown);
        NormalScore score = figure.score(observed[i], expected[i] + move, total, size[i]);
        return figure.leastSpread() >= 1 ? score : score.ofStudent(history);
    }
}
