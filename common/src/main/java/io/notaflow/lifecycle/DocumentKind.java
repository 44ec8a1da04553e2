package io.notaflow.lifecycle;

import io.notaflow.domain.EventKind;

/** What a document is to its key. The order is part of the state's binary form: only ever append. */
public enum DocumentKind {
    INVOICE,
    EVENT,
    EVENT_REQUEST,
    PROTOCOL,
    SUMMARY,
    EVENT_SUMMARY,
    STATUS,
    VOIDED_RANGE;

    static DocumentKind of(EventKind kind) {
        return switch (kind) {
            case EVENT -> EVENT;
            case EVENT_REQUEST -> EVENT_REQUEST;
            case PROTOCOL -> PROTOCOL;
            case SUMMARY -> SUMMARY;
            case EVENT_SUMMARY -> EVENT_SUMMARY;
            case STATUS -> STATUS;
            case VOIDED_RANGE -> VOIDED_RANGE;
        };
    }
}
