package io.notaflow.jobs.metric;

import java.util.Arrays;
import org.apache.flink.metrics.Histogram;
import org.apache.flink.metrics.HistogramStatistics;

/**
 * The ages of one portion of records, in milliseconds, until those of the next are shown. Nobody sees half a portion: reporters read
 * from other threads.
 */
public final class Ages implements Histogram {
    private volatile AgeStatistics shown = new AgeStatistics(new long[0]);
    private volatile long count;

    /** Replaces what is shown; an age below zero, of a record from the future, counts as zero. */
    void show(long[] ages) {
        long[] ordered =
                Arrays.stream(ages).map(age -> Math.max(0, age)).sorted().toArray();
        count = getCount() + ordered.length;
        shown = new AgeStatistics(ordered);
    }

    /** Ages are shown by the portion only. */
    @Override
    public void update(long age) {
        throw new UnsupportedOperationException("Cannot add a single age");
    }

    /** How many ages were shown so far. */
    @Override
    public long getCount() {
        return count;
    }

    @Override
    public HistogramStatistics getStatistics() {
        return shown;
    }
}
