package io.notaflow.local.reconcile;

import io.notaflow.local.reconcile.batch.InvoiceContent;
import io.notaflow.local.reconcile.batch.Standing;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An access key of production that counts.
 *
 * @param winner the content that counts
 * @param cancelled whether the invoice is cancelled; otherwise it is authorised
 * @param times the earliest known moments
 * @param all every document of the key
 */
record Chosen(Said winner, boolean cancelled, Times times, List<Said> all) {

    /** BRL that counts; null when none. */
    @Nullable
    BigDecimal money() {
        return cancelled ? null : winner.total();
    }

    /** As figures see it; null where none are computed. */
    @Nullable
    Standing standing() {
        InvoiceContent content = winner.figures();
        return content == null
                ? null
                : new Standing(content, cancelled, times.authorizedAt(), times.cancelledAt(), times.arrivedAt());
    }

    /** Where its documents came from. */
    List<Unit> sources() {
        return all.stream().map(Said::source).toList();
    }
}
