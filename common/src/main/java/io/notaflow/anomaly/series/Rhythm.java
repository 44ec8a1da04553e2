package io.notaflow.anomaly.series;

/** The usual distance between two points in time, learned from the time stamps. */
final class Rhythm {
    private static final double HORIZON = 50;
    private static final double DEFAULT_MILLIS = 3_600_000;
    private static final double LONGEST_GAP = 10;

    private long last;
    private long steps;
    private double stepMillis = DEFAULT_MILLIS;

    /** How many usual steps have passed since the last point, from 1 to 10. */
    double advance(long millis, boolean first) {
        double passed = (double) millis - last;
        last = millis;
        if (first || passed <= 0) {
            return 1;
        }
        steps++;
        double gap = passed / stepMillis;
        stepMillis = steps == 1 ? passed : stepMillis * Math.exp(Gain.of(HORIZON, steps) * Gain.clip(Math.log(gap), 1));
        return steps == 1 ? 1 : Math.max(1, Math.min(LONGEST_GAP, gap));
    }

    double stepMillis() {
        return stepMillis;
    }
}
