package io.notaflow.anomaly.figure;

import io.notaflow.anomaly.series.SeriesDetector;

/**
 * How far a value of a series strays.
 *
 * @param hour in deviations
 * @param spell the last four hours together, in deviations of such a sum
 * @param score what the series detector says of the hour
 * @param observed value
 * @param expected value
 * @param deviation of such expectations
 */
record Stray(double hour, double spell, double score, double observed, double expected, double deviation) {
    static final Stray NONE = new Stray(0, 0, 0, 0, 0, 0);

    private static final double HOUR_LIMIT = 3.8;
    private static final double CERTAIN = 4.9;
    private static final double SPELL_LIMIT = 4.3;
    /** What the newest hour of a spell must stray by itself. */
    private static final double PART = 1.5;

    /** Whether the hour is odd by itself, or a little less and to the series detector too, or the hours up to it together are and it is one of them. */
    boolean isOdd() {
        boolean sameWay = hour * spell > 0 && Math.abs(hour) >= PART;
        return Math.abs(hour) >= CERTAIN
                || (SeriesDetector.isAlarm(score) && Math.abs(hour) >= HOUR_LIMIT)
                || (sameWay && Math.abs(spell) >= SPELL_LIMIT);
    }

    /** The larger of both. */
    double strength() {
        return Math.max(Math.abs(hour), Math.abs(spell));
    }
}
