package io.notaflow.domain.kpi;

import java.util.Arrays;

/**
 * Buckets whose width grows with the value: each ends at most 2 % above its beginning, so that its middle is at most 1 % off; values up
 * to 100 are exact. Computed in integers, so that every machine and language finds the same: the bounds are 0, 1, 2 …, then
 * {@code next = bound + max(1, bound / 50)}.
 */
public final class Buckets {
    /** Largest relative error of a bucket's middle. */
    public static final int ERROR_PERCENT = 1;

    private static final int PARTS = 50;
    private static final long[] BOUNDS = bounds();

    private Buckets() {}

    /** Lower bound of the bucket of a value; 0 for what is below 0. */
    public static long of(long value) {
        if (value <= 0) {
            return 0;
        }
        int found = Arrays.binarySearch(BOUNDS, value);
        return BOUNDS[found >= 0 ? found : -found - 2];
    }

    /** The value that stands for a bucket: its middle, rounded down. */
    public static long middle(long bound) {
        return bound + width(bound) / 2;
    }

    private static long width(long bound) {
        return Math.max(1, bound / PARTS);
    }

    private static long[] bounds() {
        long[] bounds = new long[4_000];
        int size = 0;
        for (long bound = 0; bound >= 0; bound += width(bound)) {
            bounds[size++] = bound;
        }
        return Arrays.copyOf(bounds, size);
    }
}
