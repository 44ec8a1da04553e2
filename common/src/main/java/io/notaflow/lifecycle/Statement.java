package io.notaflow.lifecycle;

import java.util.Objects;

/**
 * One statement seen about a key, other than an invoice.
 *
 * @param kind what kind
 * @param fingerprint what it says; of several with one identity the smallest, then the one with the earliest answer
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
        if (isRegisteredEvent() != other.isRegisteredEvent()) {
            return false;
        }
        return isRegisteredEvent() ? facts.isSameEventAs(other.facts) : fingerprint.equals(other.fingerprint);
    }

    /** The one of two with the same identity that is remembered, whichever came first. */
    static Statement smaller(Statement one, Statement other) {
        int order = one.fingerprint.compareTo(other.fingerprint);
        if (order == 0) {
            return Answer.earlier(one.answer, other.answer).equals(one.answer) ? one : other;
        }
        return order < 0 ? one : other;
    }

    /** Whether it has an effect as an event. */
    boolean isEffectiveEvent() {
        return kind == DocumentKind.EVENT_SUMMARY || isRegisteredEvent();
    }

    private boolean isRegisteredEvent() {
        return kind == DocumentKind.EVENT && facts.type() != 0 && EventTypes.isRegistered(answer.status());
    }
}
