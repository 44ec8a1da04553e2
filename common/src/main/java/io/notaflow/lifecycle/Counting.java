package io.notaflow.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What of a key counts in figures: the content of production that counts, authorised or cancelled.
 *
 * @param revision row of {@code silver.invoices} that counts
 * @param invoice what is remembered of it
 * @param cancelled whether it is cancelled; otherwise it is authorised
 * @param authorizedAt earliest authorising answer's moment, as far as known
 * @param cancelledAt earliest registration of a cancellation, as far as known
 * @param firstArrival arrival of the first copy, as far as known
 */
public record Counting(
        int revision,
        InvoiceFacts invoice,
        boolean cancelled,
        @Nullable Instant authorizedAt,
        @Nullable Instant cancelledAt,
        @Nullable Instant firstArrival) {}
