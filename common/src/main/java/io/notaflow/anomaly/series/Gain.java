package io.notaflow.anomaly.series;

/** How much the newest value moves a fading mean: all of it at first, one part in {@code horizon} in the long run. */
final class Gain {
    private Gain() {}

    static double of(double horizon, long seen) {
        return Math.max(1 / horizon, 1.0 / seen);
    }

    static double clip(double value, double limit) {
        return Math.max(-limit, Math.min(limit, value));
    }
}
