package io.notaflow.local.demo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How long sampled records took from being sent to being readable in every table. Thread-safe. */
final class Latencies {
    private static final int SAMPLE_EVERY = 10;
    private static final int KEPT = 2_000;

    private final List<ArrayDeque<Sample>> waiting = new ArrayList<>();
    private final long[] millis = new long[KEPT];
    private int measured;

    private record Sample(long offset, long sentAtMillis) {}

    Latencies(int partitions) {
        for (int i = 0; i < partitions; i++) {
            waiting.add(new ArrayDeque<>());
        }
    }

    synchronized void sent(int partition, long offset, long atMillis) {
        if (offset % SAMPLE_EVERY == 0) {
            waiting.get(partition).add(new Sample(offset, atMillis));
        }
    }

    /** Everything below {@code end} of a partition has become readable at that moment. */
    synchronized void readable(int partition, long end, long atMillis) {
        ArrayDeque<Sample> samples = waiting.get(partition);
        while (!samples.isEmpty() && samples.peek().offset() < end) {
            millis[measured++ % KEPT] = Math.max(0, atMillis - samples.remove().sentAtMillis());
        }
    }

    /** The 95th percentile of the newest samples, milliseconds. */
    synchronized Optional<Long> p95() {
        int count = Math.min(measured, KEPT);
        if (count == 0) {
            return Optional.empty();
        }
        long[] sorted = Arrays.copyOf(millis, count);
        Arrays.sort(sorted);
        return Optional.of(sorted[(int) Math.ceil(count * 0.95) - 1]);
    }
}
