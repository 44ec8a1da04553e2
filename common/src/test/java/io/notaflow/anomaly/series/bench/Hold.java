package io.notaflow.anomaly.series.bench;

/** Gives a simple detector the same discipline: for 300 points only a clearly higher score than the last told one. */
final class Hold implements Scoring {
    private final Scoring held;
    private double told;
    private int since = 300;

    Hold(Scoring held) {
        this.held = held;
    }

    @Override
    public double next(long millis, double value) {
        double score = held.next(millis, value);
        since++;
        if (since < 300 && score <= told + 0.03) {
            return 0.5 * score;
        }
        told = score;
        since = 0;
        return score;
    }
}
