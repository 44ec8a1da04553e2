package io.notaflow.domain;

import org.jspecify.annotations.Nullable;

/** What SEFAZ says of an invoice; states only move down this list. */
public enum InvoiceState {
    /** No protocol known. */
    UNKNOWN,
    /** {@code cStat} 100, 150. */
    AUTHORIZED,
    /** {@code cStat} 110, 205, 301, 302, 303: the number is consumed, without fiscal value. */
    DENIED,
    /** {@code cStat} 101, 151, 155, or a cancellation. */
    CANCELLED;

    /** By the status code of a protocol; other codes say nothing of a state. */
    public static InvoiceState ofStatus(@Nullable Integer status) {
        if (status == null) {
            return UNKNOWN;
        }
        return switch (status) {
            case 100, 150 -> AUTHORIZED;
            case 110, 205, 301, 302, 303 -> DENIED;
            case 101, 151, 155 -> CANCELLED;
            default -> UNKNOWN;
        };
    }
}
