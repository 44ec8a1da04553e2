package io.notaflow.jobs.source;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Bounds how many different days of arrival one reader hands on between two checkpoints, since every writer behind it holds one file
 * open per day until the checkpoint.
 *
 * <p>A full set of days makes the reader wait for the next checkpoint, so that years of real arrivals keep their instants and only take
 * longer. Days made up by a producer jump to and fro: each day older than the newest of its partition uses patience, and while none is
 * left, a record of a further day is taken to have arrived with the newest record before it. A checkpoint with hardly any such day gives
 * patience back. Days that only move forward cost none: the present bounds them.
 */
final class ArrivalDays implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Almost three years, in any order, as fast as they can be read. */
    static final int PATIENCE_DAYS = 1_024;

    private static final int MOST_DAYS = 64;
    private static final int FEWEST_DAYS = 8;
    /** An open file takes 2 to 6 MB of heap (13 to 200 columns), and a day opens one in every table and writer. */
    private static final long BYTES_A_DAY = 64L << 20;

    private static final long DAY_MILLIS = Duration.ofDays(1).toMillis();

    private final int limit;
    private final int patience;
    private final Set<Long> days = new HashSet<>();
    private final Map<Integer, Instant> newestByPartition = new HashMap<>();
    private int backwards;
    private int patienceUsed;

    ArrivalDays(int limit, int patience) {
        this.limit = limit;
        this.patience = patience;
    }

    /** As many days as fit into a heap of this size. */
    static ArrivalDays within(long heapBytes) {
        return new ArrivalDays(
                (int) Math.max(FEWEST_DAYS, Math.min(MOST_DAYS, heapBytes / BYTES_A_DAY)), PATIENCE_DAYS);
    }

    /** The arrival of a record: as given, or the newest of its partition so far when its day would be one too many. */
    Instant admit(int partition, Instant arrival) {
        Instant newest = newestByPartition.getOrDefault(partition, Instant.EPOCH);
        if (!days.contains(day(arrival))) {
            if (days.size() >= admitted()) {
                return newest;
            }
            days.add(day(arrival));
            backwards += day(arrival) < day(newest) ? 1 : 0;
        }
        if (arrival.isAfter(newest)) {
            newestByPartition.put(partition, arrival);
        }
        return arrival;
    }

    /** Whether nothing more should be read before the next checkpoint. */
    boolean waits() {
        return isPatient() && days.size() >= limit;
    }

    /** What follows belongs to the next checkpoint: the files of this one are closed. */
    void checkpoint() {
        boolean calm = backwards <= limit / 8;
        patienceUsed = calm ? Math.max(0, patienceUsed - limit) : Math.min(patience, patienceUsed + backwards);
        backwards = 0;
        days.clear();
    }

    private int admitted() {
        return isPatient() ? limit : limit / 4;
    }

    private boolean isPatient() {
        return patienceUsed < patience;
    }

    private static long day(Instant arrival) {
        return Math.floorDiv(arrival.toEpochMilli(), DAY_MILLIS);
    }
}
