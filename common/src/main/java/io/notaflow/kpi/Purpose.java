package io.notaflow.kpi;

import io.notaflow.domain.invoice.Identification;

/** What an invoice was issued for ({@code finNFe}). */
enum Purpose {
    NORMAL,
    RETURN,
    CREDIT_NOTE,
    DEBIT_NOTE,
    OTHER;

    /** Absent counts as normal. */
    static Purpose of(Identification identification) {
        Integer code = identification.purpose();
        if (code == null) {
            return NORMAL;
        }
        return switch (code) {
            case 1 -> NORMAL;
            case 4 -> RETURN;
            case 5 -> CREDIT_NOTE;
            case 6 -> DEBIT_NOTE;
            default -> OTHER;
        };
    }
}
