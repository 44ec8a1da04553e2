package io.notaflow.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

/**
 * A record nobody should have sent.
 *
 * @param kind what is wrong with it
 * @param payload the record's value, null for a tombstone
 * @param code the reason with which every document of it is quarantined
 */
@SuppressWarnings("ArrayRecordComponent")
public record HostilePayload(String kind, byte @Nullable [] payload, String code) {

    static HostilePayload of(String kind, String text, String code) {
        return new HostilePayload(kind, text.getBytes(UTF_8), code);
    }

    @Override
    public String toString() {
        return kind;
    }
}
