package io.notaflow.validate.coherence;

import io.notaflow.domain.invoice.Item;
import io.notaflow.domain.tax.Icms;

/** Where goods come from ({@code orig}). */
final class Origin {
    private Origin() {}

    /** 1, 2, 3 and 8: imported, or national with more than 40 % of imported content. */
    static boolean isImported(Item item) {
        Icms icms = item.taxes().icms();
        Integer origin = icms == null ? null : icms.origin();
        return origin != null && ((origin >= 1 && origin <= 3) || origin == 8);
    }
}
