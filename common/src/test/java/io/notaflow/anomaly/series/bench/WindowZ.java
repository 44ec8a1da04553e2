package io.notaflow.anomaly.series.bench;

/** The usual simple detector: distance from the mean of the last 200 values in standard deviations. */
final class WindowZ implements Scoring {
    private static final int SIZE = 200;

    private final double[] window = new double[SIZE];
    private int seen;
    private double last;

    @Override
    public double next(long millis, double value) {
        last = Double.isNaN(value) ? last : value;
        double mean = 0;
        double squares = 0;
        int held = Math.min(SIZE, seen);
        for (int i = 0; i < held; i++) {
            mean += window[i] / held;
        }
        for (int i = 0; i < held; i++) {
            squares += (window[i] - mean) * (window[i] - mean) / held;
        }
        double z = held < SIZE ? 0 : Math.abs(last - mean) / Math.sqrt(squares + 1e-9);
        window[seen++ % SIZE] = last;
        return z / (z + 4);
    }
}
