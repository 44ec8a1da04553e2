package io.notaflow.jobs.metric;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Up to {@value #CAPACITY} of many numbers, each with the same chance to be among them. One writer. */
final class Sample {
    static final int CAPACITY = 1_024;

    private final long[] numbers = new long[CAPACITY];
    private final SplittableRandom random = new SplittableRandom(1);
    private long seen;

    void add(long number) {
        if (seen < CAPACITY) {
            numbers[(int) seen] = number;
        } else {
            long place = random.nextLong(seen + 1);
            if (place < CAPACITY) {
                numbers[(int) place] = number;
            }
        }
        seen++;
    }

    long[] numbers() {
        return Arrays.copyOf(numbers, (int) Math.min(seen, CAPACITY));
    }

    void clear() {
        seen = 0;
    }
}
