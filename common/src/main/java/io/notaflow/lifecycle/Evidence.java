package io.notaflow.lifecycle;

import org.jspecify.annotations.Nullable;

/** What a document proves about the authorisation of its key, as a set of bits: sets unite in any order. */
final class Evidence {
    static final int AUTHORISED = 1;
    static final int PROVISIONAL = 2;
    static final int DENIED = 4;
    static final int CANCELLED = 8;

    private Evidence() {}

    /** The evidence in one document; 0 for none. */
    static int of(DocumentFacts facts) {
        StatementFacts statement = facts.statement();
        if (statement == null) {
            return ofStatus(facts.answer().status());
        }
        return switch (facts.kind()) {
            case PROTOCOL, STATUS -> ofStatus(facts.answer().status());
            case SUMMARY -> ofSituation(statement.situation());
            case EVENT -> EventTypes.isRegistered(facts.answer().status()) ? ofEvent(statement.type()) : 0;
            case EVENT_SUMMARY -> ofEvent(statement.type());
            case INVOICE, EVENT_REQUEST, VOIDED_RANGE -> 0;
        };
    }

    /** {@code cStat} of a protocol or of the answer to a query; 205 is the answer for a denied invoice. */
    private static int ofStatus(@Nullable Integer status) {
        return switch (status == null ? 0 : status) {
            case 100, 150 -> AUTHORISED;
            case 101, 151, 155 -> CANCELLED;
            case 110, 205, 301, 302, 303 -> DENIED;
            case 124 -> PROVISIONAL;
            default -> 0;
        };
    }

    private static int ofSituation(@Nullable Integer situation) {
        return switch (situation == null ? 0 : situation) {
            case 1 -> AUTHORISED;
            case 2 -> DENIED;
            case 3 -> CANCELLED;
            default -> 0;
        };
    }

    private static int ofEvent(int type) {
        return switch (type) {
            case EventTypes.CANCELLATION, EventTypes.CANCELLATION_BY_SUBSTITUTION -> CANCELLED;
            case EventTypes.EPEC -> PROVISIONAL;
            default -> 0;
        };
    }
}
