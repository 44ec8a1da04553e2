package io.notaflow.local.reconcile.batch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invoice of production that counts: authorised, or cancelled.
 *
 * @param invoice the content that counts
 * @param cancelled whether it is cancelled
 * @param authorizedAt {@code dhRecbto} of the earliest authorising answer
 * @param cancelledAt {@code dhRegEvento} of the earliest cancellation
 * @param firstArrival when the first copy of the invoice came, repeated ones included
 */
public record Standing(
        InvoiceContent invoice,
        boolean cancelled,
        @Nullable Instant authorizedAt,
        @Nullable Instant cancelledAt,
        @Nullable Instant firstArrival) {}
