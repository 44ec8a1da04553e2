package io.notaflow.local.demo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One record to be sent: its bytes and, when it is not now, its arrival. */
public final class Item {
    private final byte @Nullable [] payload;
    private final @Nullable Instant arrival;

    /** {@code payload} null is a Kafka tombstone. */
    public Item(byte @Nullable [] payload, @Nullable Instant arrival) {
        this.payload = payload;
        this.arrival = arrival;
    }

    byte @Nullable [] payload() {
        return payload;
    }

    @Nullable
    Instant arrival() {
        return arrival;
    }
}
