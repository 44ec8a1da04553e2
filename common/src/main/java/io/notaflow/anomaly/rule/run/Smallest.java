package io.notaflow.anomaly.rule.run;

import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The smallest of many entries, with how often each came less how often it was taken back. What is kept depends on the entries alone,
 * not on their order: everything below the smallest that was ever forgotten is exact.
 *
 * @param <E> the entries
 */
final class Smallest<E extends Comparable<E>> {
    private final int capacity;
    private final TreeMap<E, Integer> times = new TreeMap<>();
    private @Nullable E forgotten;

    Smallest(int capacity) {
        this.capacity = capacity;
    }

    /** Adds an entry, or takes it back. */
    void add(E entry, int count) {
        if (forgotten != null && entry.compareTo(forgotten) >= 0) {
            return;
        }
        times.merge(entry, count, (was, more) -> was + more == 0 ? null : Integer.valueOf(was + more));
        if (times.size() > capacity) {
            forget(times.lastKey());
        }
    }

    void add(Smallest<E> other) {
        if (other.forgotten != null && (forgotten == null || other.forgotten.compareTo(forgotten) < 0)) {
            forget(other.forgotten);
        }
        other.times.forEach(this::add);
    }

    private void forget(E from) {
        forgotten = from;
        times.tailMap(from, true).clear();
    }

    /** The entries that are there, the smallest first. */
    Stream<E> entries() {
        return times.entrySet().stream().filter(entry -> entry.getValue() > 0).map(Map.Entry::getKey);
    }

    /** The smallest that was left out; null when all are kept. */
    @Nullable
    E forgotten() {
        return forgotten;
    }

    /** How an entry is written. */
    interface Codec<E> {
        void write(E entry, CompactOutput out) throws IOException;

        E read(CompactInput in) throws IOException;
    }

    void write(CompactOutput out, Codec<E> codec) throws IOException {
        out.unsigned(times.size());
        for (Map.Entry<E, Integer> one : times.entrySet()) {
            codec.write(one.getKey(), out);
            out.signed(one.getValue());
        }
        out.unsigned(forgotten == null ? 0 : 1);
        if (forgotten != null) {
            codec.write(forgotten, out);
        }
    }

    static <E extends Comparable<E>> Smallest<E> read(CompactInput in, int capacity, Codec<E> codec)
            throws IOException {
        Smallest<E> smallest = new Smallest<>(capacity);
        long size = in.unsigned();
        for (long i = 0; i < size; i++) {
            smallest.times.put(codec.read(in), (int) in.signed());
        }
        smallest.forgotten = in.unsigned() == 1 ? codec.read(in) : null;
        return smallest;
    }
}
