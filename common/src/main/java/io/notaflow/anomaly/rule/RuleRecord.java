package io.notaflow.anomaly.rule;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record of the topic of rules, as it came.
 *
 * @param offset its position: records are known in this order
 * @param knownAt its timestamp
 * @param key its key; null when there is none
 * @param value its bytes, not necessarily all of an endless one; null when it deletes
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares records.
public record RuleRecord(
        long offset, Instant knownAt, @Nullable String key, byte @Nullable [] value) implements Serializable {}
