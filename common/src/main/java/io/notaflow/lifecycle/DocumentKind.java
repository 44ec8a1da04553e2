package io.notaflow.lifecycle;

import io.notaflow.domain.EventKind;
import java.util.HashMap;
import java.util.Map;

/** What a document is to its key. The codes are part of saved state: never changed, never used again. */
public enum DocumentKind {
    INVOICE(0),
    EVENT(1),
    EVENT_REQUEST(2),
    PROTOCOL(3),
    SUMMARY(4),
    EVENT_SUMMARY(5),
    STATUS(6),
    VOIDED_RANGE(7);

    private static final Map<Integer, DocumentKind> BY_CODE = new HashMap<>();

    static {
        for (DocumentKind kind : values()) {
            BY_CODE.put(kind.code, kind);
        }
    }

    private final int code;

    DocumentKind(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static DocumentKind coded(long code) {
        DocumentKind kind = BY_CODE.get((int) code);
        if (kind == null) {
            throw new IllegalStateException(
                    "Cannot read a document of kind " + code + ". It was written by a newer NotaFlow.");
        }
        return kind;
    }

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
