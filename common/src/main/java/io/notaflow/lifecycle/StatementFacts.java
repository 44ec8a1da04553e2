package io.notaflow.lifecycle;

import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a statement about a key.
 *
 * @param type {@code tpEvento}; 0 for other kinds than events
 * @param sequence {@code nSeqEvento}; 0 for other kinds
 * @param environment {@code tpAmb}; null when the statement does not say
 * @param situation {@code cSitNFe} of a summary
 * @param named the digest that a protocol vouches for, the protocol number of the event that this one undoes, or the key of the
 *     invoice that survives a cancellation by substitution
 */
public record StatementFacts(
        int type,
        int sequence,
        @Nullable Integer environment,
        @Nullable Integer situation,
        @Nullable String named) {

    /** The authority numbers events by type and sequence, in each environment. */
    boolean isSameEventAs(StatementFacts other) {
        boolean sameNumber = type == other.type && sequence == other.sequence;
        return sameNumber && KeyState.isHomologation(environment) == KeyState.isHomologation(other.environment);
    }
}
