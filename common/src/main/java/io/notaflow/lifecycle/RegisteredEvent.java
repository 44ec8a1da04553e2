package io.notaflow.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that holds.
 *
 * @param type {@code tpEvento}
 * @param at {@code dhRegEvento}
 * @param named key of the surviving invoice of a substitution, or protocol number of what it undoes
 */
public record RegisteredEvent(
        int type, @Nullable Instant at, @Nullable String named) {}
