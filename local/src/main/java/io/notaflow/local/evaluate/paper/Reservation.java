package io.notaflow.local.evaluate.paper;

import org.jspecify.annotations.Nullable;

/** Numbers that one sale left out and others use. */
public final class Reservation {
    private final @Nullable Sale like;
    private long first;
    private long next;

    /** To be filled by the sale that leaves the numbers out. */
    public Reservation() {
        this(null);
    }

    Reservation(@Nullable Sale like) {
        this.like = like;
    }

    void begin(long number) {
        first = number;
        next = number;
    }

    /** The first number left out. */
    public long first() {
        return first;
    }

    long take() {
        return like == null ? next++ : like.number();
    }
}
