package io.notaflow.lifecycle;

import java.util.Objects;

/**
 * One statement seen about a key, other than an invoice.
 *
 * @param kind what kind
 * @param fingerprint what it says; of several with one identity the smallest
 * @param answer the authority's answer to it
 * @param facts what is remembered of it
 */
record Statement(DocumentKind kind, String fingerprint, Answer answer, StatementFacts facts) {
    static Statement of(DocumentFacts facts) {
        return new Statement(
                facts.kind(),
                facts.fingerprint(),
                facts.answer(),
                Objects.requireNonNull(facts.statement(), "everything but an invoice is a statement"));
    }

    /**
     * Registered events are told apart by type and sequence, as the authority does (rejection 573); voided ranges by their key;
     * everything else by what it says.
     */
    boolean isSameAs(Statement other) {
        if (kind != other.kind) {
            return false;
        }
        if (kind == DocumentKind.VOIDED_RANGE) {
            return true;
        }
        return isRegisteredEvent() && other.isRegisteredEvent()
                ? facts.type() == other.facts.type() && facts.sequence() == other.facts.sequence()
                : fingerprint.equals(other.fingerprint);
    }

    /** Whether it has an effect as an event. */
    boolean isEffectiveEvent() {
        return kind == DocumentKind.EVENT_SUMMARY || isRegisteredEvent();
    }

    private boolean isRegisteredEvent() {
        return kind == DocumentKind.EVENT && facts.type() != 0 && EventTypes.isRegistered(answer.status());
    }
}
