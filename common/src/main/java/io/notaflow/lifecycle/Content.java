package io.notaflow.lifecycle;

import java.util.Comparator;
import java.util.Objects;

/**
 * One content seen under a key: a fingerprint with a digest.
 *
 * @param fingerprint what it says
 * @param revision number of its newest row
 * @param facts what is remembered of it, with the highest rank seen
 */
record Content(String fingerprint, int revision, InvoiceFacts facts) {
    /** The winner first, apart from protocols that arrived by themselves; ties have the same fields. */
    static final Comparator<Content> BY_FINGERPRINT = Comparator.comparing(Content::fingerprint)
            .thenComparing(content -> content.facts().digest(), Comparator.nullsLast(Comparator.naturalOrder()));

    /** A copy of the test environment never stands for an invoice of production. */
    boolean isHomologation() {
        return KeyState.isHomologation(facts.environment());
    }

    /** Whether a copy with these facts is this content. */
    boolean is(DocumentFacts copy, InvoiceFacts copied) {
        return fingerprint.equals(copy.fingerprint()) && Objects.equals(facts.digest(), copied.digest());
    }

    /** Whether a copy with these facts says nothing that this content does not. */
    boolean covers(DocumentFacts copy, InvoiceFacts copied) {
        return fingerprint.equals(copy.fingerprint())
                && (copied.digest() == null || copied.digest().equals(facts.digest()))
                && copied.rank() <= facts.rank();
    }
}
