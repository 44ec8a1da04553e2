package io.notaflow.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record as it arrived, unaltered.
 *
 * @param source where it came from
 * @param timestampMillis the record's timestamp as the broker gave it, epoch milliseconds, however absurd
 * @param receivedAt that timestamp clamped to ten minutes from now: watermark, partition column and arrival instant everywhere
 * @param key the record's key
 * @param headers the record's headers, in order, repeated names included
 * @param payload the bytes; null for a tombstone
 */
// Flink serialises arrays in records well, and nobody compares two received records.
@SuppressWarnings("ArrayRecordComponent")
public record Received(
        SourceRef source,
        long timestampMillis,
        Instant receivedAt,
        byte @Nullable [] key,
        List<Header> headers,
        byte @Nullable [] payload) {

    /**
     * One header of a record.
     *
     * @param name its name, any text
     * @param value its bytes; null is legal
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Header(String name, byte @Nullable [] value) {}
}
