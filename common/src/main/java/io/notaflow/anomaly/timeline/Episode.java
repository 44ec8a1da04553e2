package io.notaflow.anomaly.timeline;

import java.nio.ByteBuffer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes on for a while and is one finding.
 *
 * @param first when it began
 * @param last when it was last seen
 */
public record Episode(Instant first, Instant last) {
    private static final int BYTES = 16;

    public static @Nullable Episode of(byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new Episode(Instant.ofEpochMilli(buffer.getLong()), Instant.ofEpochMilli(buffer.getLong()));
    }

    public byte[] bytes() {
        return ByteBuffer.allocate(BYTES)
                .putLong(first.toEpochMilli())
                .putLong(last.toEpochMilli())
                .array();
    }

    /** Whether it has just begun. */
    public boolean isNew() {
        return first.equals(last);
    }
}
