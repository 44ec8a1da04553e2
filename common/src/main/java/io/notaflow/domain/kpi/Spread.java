package io.notaflow.domain.kpi;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How values are spread: a count per bucket, additive and retractable. A bucket is named by its lower bound, see {@link Buckets}. Not
 * thread-safe.
 */
public final class Spread {
    private final TreeMap<Long, Long> counts = new TreeMap<>();

    /** Counts a value, or takes it back; below 0 counts as 0. */
    public void add(long value, Sign sign) {
        addCount(Buckets.of(value), sign.factor());
    }

    /** Counts a bucket several times; negative takes back. */
    public void addCount(long bucket, long count) {
        long sum = counts.getOrDefault(bucket, 0L) + count;
        if (sum == 0) {
            counts.remove(bucket);
        } else {
            counts.put(bucket, sum);
        }
    }

    /** Adds all of {@code other}, or takes it off. */
    public void add(Spread other, Sign sign) {
        other.counts.forEach((bucket, count) -> addCount(bucket, count * sign.factor()));
    }

    /** Count by bucket, no zeros, in ascending order. */
    public Map<Long, Long> counts() {
        return Collections.unmodifiableMap(counts);
    }

    /** Whether nothing is counted. */
    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /**
     * The value that the share {@code q} of the values does not exceed, within {@link Buckets#ERROR_PERCENT} percent; null without
     * values.
     */
    public @Nullable Long quantile(double q) {
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        if (total <= 0) {
            return null;
        }
        long rank = Math.max(1, (long) Math.ceil(q * total));
        long seen = 0;
        for (Map.Entry<Long, Long> bucket : counts.entrySet()) {
            seen += bucket.getValue();
            if (seen >= rank) {
                return Buckets.middle(bucket.getKey());
            }
        }
        return Buckets.middle(counts.lastKey());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Spread spread && counts.equals(spread.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
