package io.notaflow.jobs.pulse;

import io.notaflow.domain.kpi.Spread;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * How old records are at a barrier: counts by tenth of a second of their timestamps, so that a flood costs no more than a trickle. At most
 * about 36,000 counts and as many as an interval has tenths of a second; records more than an hour older than the barrier before count as an hour older.
 */
final class RecordAges {
    static final long SLOT_MILLIS = 100;
    static final long OLDEST_MILLIS = Duration.ofHours(1).toMillis();

    private final Map<Long, Long> slots = new HashMap<>();
    private long oldestSlot;
    private long records;
    private long newest = Long.MIN_VALUE;

    /** Begins to count at {@code now}, epoch milliseconds. */
    RecordAges(long now) {
        oldestSlot = oldestAt(now);
    }

    void add(long timestampMillis) {
        records++;
        newest = Math.max(newest, timestampMillis);
        slots.merge(Math.max(oldestSlot, Math.floorDiv(timestampMillis, SLOT_MILLIS)), 1L, Long::sum);
    }

    boolean isEmpty() {
        return records == 0;
    }

    /** The ages at {@code now}; begins anew. A record of the future is of age 0. */
    Arrivals take(long now) {
        Spread ages = new Spread();
        slots.forEach((slot, count) -> ages.addCount(Math.max(0, now - slot * SLOT_MILLIS), count));
        long[] buckets = new long[ages.size()];
        long[] counts = new long[ages.size()];
        for (int i = 0; i < buckets.length; i++) {
            buckets[i] = ages.bucketAt(i);
            counts[i] = ages.countAt(i);
        }
        Arrivals arrivals = new Arrivals(records, newest, buckets, counts);
        slots.clear();
        records = 0;
        newest = Long.MIN_VALUE;
        oldestSlot = oldestAt(now);
        return arrivals;
    }

    private static long oldestAt(long now) {
        return Math.floorDiv(now - OLDEST_MILLIS, SLOT_MILLIS);
    }
}
