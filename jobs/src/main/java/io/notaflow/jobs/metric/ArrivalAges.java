package io.notaflow.jobs.metric;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.apache.flink.metrics.MetricGroup;

/**
 * How old the records of each checkpoint are when they are read, when its barrier passes, and when it is complete.
 *
 * <p>Memory: two samples, and one for each checkpoint that is not yet complete, the newest {@value #MAX_WAITING} of them. Nothing of it
 * is in a checkpoint: records that are replayed are measured anew.
 */
public final class ArrivalAges {
    /** Records of a failed checkpoint are committed with the next one. */
    static final int MAX_WAITING = 8;

    private final Ages received = new Ages();
    private final Ages atBarrier = new Ages();
    private final Ages committed = new Ages();
    private final Sample ages = new Sample();
    private final Sample moments = new Sample();
    private final SortedMap<Long, long[]> waiting = new TreeMap<>();

    /** Shows them as metrics of an operator. */
    public ArrivalAges(MetricGroup operator) {
        Metric.RECEIVED_AGE.histogram(operator, received);
        Metric.BARRIER_AGE.histogram(operator, atBarrier);
        Metric.COMMITTED_AGE.histogram(operator, committed);
    }

    /** A record of {@code moment} was read at {@code now}; both in epoch milliseconds. */
    public void arrived(long moment, long now) {
        ages.add(now - moment);
        moments.add(moment);
    }

    public void barrier(long checkpoint, long now) {
        long[] portion = moments.numbers();
        received.show(ages.numbers());
        atBarrier.show(agesAt(now, portion));
        waiting.put(checkpoint, portion);
        if (waiting.size() > MAX_WAITING) {
            waiting.remove(waiting.firstKey());
        }
        ages.clear();
        moments.clear();
    }

    public void complete(long checkpoint, long now) {
        SortedMap<Long, long[]> done = waiting.headMap(checkpoint + 1);
        long[] portion = done.values().stream().flatMapToLong(Arrays::stream).toArray();
        done.clear();
        committed.show(agesAt(now, portion));
    }

    private static long[] agesAt(long now, long[] moments) {
        return LongStream.of(moments).map(moment -> now - moment).toArray();
    }
}
