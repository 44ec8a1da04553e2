package io.notaflow.local.bench;

import java.util.Arrays;

/** Measured times, sorted. */
final class Latencies {
    private final long[] nanos;

    private Latencies(long[] nanos) {
        this.nanos = nanos;
    }

    static Latencies of(long... nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Latencies(sorted);
    }

    int count() {
        return nanos.length;
    }

    /** The smallest time that the share {@code q} of all does not exceed, in milliseconds. */
    double millis(double q) {
        if (nanos.length == 0) {
            return Double.NaN;
        }
        int rank = Math.max(1, (int) Math.ceil(q * nanos.length));
        return nanos[rank - 1] / 1e6;
    }
}
