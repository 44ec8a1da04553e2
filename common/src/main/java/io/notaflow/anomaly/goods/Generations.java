package io.notaflow.anomaly.goods;

import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/**
 * What was learned in the last one to two spans of time, without a date at each thing: a newer generation and an older one, which is forgotten
 * as a whole when the newer has lasted for the span.
 *
 * @param <T> what is learned in one of them
 */
public final class Generations<T> {
    private final Duration span;
    private final Supplier<T> empty;
    private T newer;
    private T older;
    private Instant began = Instant.EPOCH;
    private Instant last = Instant.EPOCH;

    public Generations(Duration span, Supplier<T> empty) {
        this.span = span;
        this.empty = empty;
        this.newer = empty.get();
        this.older = empty.get();
    }

    /** Both, the newer first. */
    public List<T> both() {
        return List.of(newer, older);
    }

    /** When something was learned last. */
    public Instant last() {
        return last;
    }

    /** The generation that learns at that moment. */
    public T at(Instant moment) {
        last = moment;
        Duration lasted = Duration.between(began, moment);
        if (lasted.compareTo(span) >= 0) {
            older = lasted.compareTo(span.multipliedBy(2)) < 0 ? newer : empty.get();
            newer = empty.get();
            began = moment;
        }
        return newer;
    }

    /** The times; what was learned is written by those who know it. */
    public void write(CompactOutput out) throws IOException {
        out.signed(began.getEpochSecond());
        out.signed(last.getEpochSecond());
    }

    /** The times, as written. */
    public void read(CompactInput in) throws IOException {
        began = Instant.ofEpochSecond(in.signed());
        last = Instant.ofEpochSecond(in.signed());
    }
}
