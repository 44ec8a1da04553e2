package io.notaflow.domain.kpi;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How values are spread: a count per bucket, additive and retractable. A bucket is named by its lower bound, see {@link Buckets}. 16
 * bytes a bucket. Not thread-safe.
 */
public final class Spread {
    private static final long[] NONE = {};
    /** Fewer are put in one by one. */
    private static final int SHARE_WORTH_A_MERGE = 8;

    /** Ascending; what counts 0 is not there. */
    private long[] buckets = NONE;

    private long[] counts = NONE;
    private int size;

    /** Counts a value, or takes it back; below 0 counts as 0. */
    public void add(long value, Sign sign) {
        addCount(Buckets.of(value), sign.factor());
    }

    /** Counts a bucket several times; negative takes back. */
    public void addCount(long bucket, long count) {
        if (count == 0) {
            return;
        }
        int at = size > 0 && buckets[size - 1] < bucket ? ~size : Arrays.binarySearch(buckets, 0, size, bucket);
        if (at < 0) {
            insert(~at, bucket, count);
        } else {
            counts[at] += count;
            if (counts[at] == 0) {
                remove(at);
            }
        }
    }

    private void insert(int at, long bucket, long count) {
        if (size == buckets.length) {
            int room = Math.max(4, size + (size >> 1));
            buckets = Arrays.copyOf(buckets, room);
            counts = Arrays.copyOf(counts, room);
        }
        System.arraycopy(buckets, at, buckets, at + 1, size - at);
        System.arraycopy(counts, at, counts, at + 1, size - at);
        buckets[at] = bucket;
        counts[at] = count;
        size++;
    }

    private void remove(int at) {
        size--;
        System.arraycopy(buckets, at + 1, buckets, at, size - at);
        System.arraycopy(counts, at + 1, counts, at, size - at);
    }

    /** Adds all of {@code other}, or takes it off. */
    public void add(Spread other, Sign sign) {
        if (other.size * SHARE_WORTH_A_MERGE < size) {
            for (int i = 0; i < other.size; i++) {
                addCount(other.buckets[i], other.counts[i] * sign.factor());
            }
        } else if (other.size > 0) {
            merge(other, sign);
        }
    }

    private void merge(Spread other, Sign sign) {
        Spread merged = new Spread();
        merged.buckets = new long[size + other.size];
        merged.counts = new long[size + other.size];
        int mine = 0;
        int theirs = 0;
        while (mine < size || theirs < other.size) {
            boolean ours = theirs == other.size || (mine < size && buckets[mine] <= other.buckets[theirs]);
            long bucket = ours ? buckets[mine] : other.buckets[theirs];
            long count = ours ? counts[mine++] : 0;
            if (theirs < other.size && other.buckets[theirs] == bucket) {
                count += other.counts[theirs++] * sign.factor();
            }
            if (count != 0) {
                merged.buckets[merged.size] = bucket;
                merged.counts[merged.size++] = count;
            }
        }
        buckets = merged.buckets;
        counts = merged.counts;
        size = merged.size;
    }

    /** How many buckets count something. */
    public int size() {
        return size;
    }

    /** The bucket at that position, from 0, in ascending order. */
    public long bucketAt(int position) {
        return buckets[position];
    }

    /** Its count, never 0. */
    public long countAt(int position) {
        return counts[position];
    }

    /** A copy: count by bucket, no zeros, in ascending order. */
    public Map<Long, Long> counts() {
        Map<Long, Long> all = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            all.put(buckets[i], counts[i]);
        }
        return Collections.unmodifiableMap(all);
    }

    /** Whether nothing is counted. */
    public boolean isEmpty() {
        return size == 0;
    }

    /**
     * The value that the share {@code q} of the values does not exceed, within {@link Buckets#ERROR_PERCENT} percent; null without
     * values.
     */
    public @Nullable Long quantile(double q) {
        long total = 0;
        for (int i = 0; i < size; i++) {
            total += counts[i];
        }
        if (total <= 0) {
            return null;
        }
        long rank = Math.max(1, (long) Math.ceil(q * total));
        long seen = 0;
        for (int i = 0; i < size; i++) {
            seen += counts[i];
            if (seen >= rank) {
                return Buckets.middle(buckets[i]);
            }
        }
        return Buckets.middle(buckets[size - 1]);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Spread spread
                && Arrays.equals(buckets, 0, size, spread.buckets, 0, spread.size)
                && Arrays.equals(counts, 0, size, spread.counts, 0, spread.size);
    }

    @Override
    public int hashCode() {
        return counts().hashCode();
    }

    @Override
    public String toString() {
        return counts().toString();
    }
}
