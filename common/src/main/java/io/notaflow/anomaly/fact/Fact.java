package io.notaflow.anomaly.fact;

import io.notaflow.anomaly.timeline.Told;
import io.notaflow.domain.AccessKey;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that became known of a key.
 *
 * @param kind what
 * @param key access key, protected, or identity of a voided range
 * @param issuer the 14 characters of the issuer in it
 * @param at its own time, see {@link FactKind}
 * @param arrival when it was complete here
 * @param traits of the invoice; null for SEEN, EPEC and VOIDED without one
 * @param other key of the surviving invoice, for a cancellation by substitution; number of the content, for ISSUED and WITHDRAWN
 */
public record Fact(
        FactKind kind,
        String key,
        String issuer,
        Instant at,
        Instant arrival,
        @Nullable Traits traits,
        @Nullable String other)
        implements Told {

    @Override
    public String order() {
        return key + kind.code() + content();
    }

    @Override
    public String withdraws() {
        return kind == FactKind.WITHDRAWN ? key + '/' + other : "";
    }

    @Override
    public String content() {
        return kind == FactKind.ISSUED ? key + '/' + other : "";
    }

    /** The traits of a kind that always has them. */
    public Traits invoice() {
        return Objects.requireNonNull(traits, "facts of this kind are told with the invoice");
    }

    /** The key as such; not for VOIDED. */
    public AccessKey accessKey() {
        return new AccessKey(key);
    }
}
