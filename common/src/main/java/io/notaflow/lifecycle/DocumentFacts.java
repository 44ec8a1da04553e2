package io.notaflow.lifecycle;

import io.notaflow.domain.Origin;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * All that the lifecycle needs to know of a document; small, since it is what crosses the network.
 *
 * @param origin where it came from
 * @param kind what it is to its key
 * @param key protected access key, or the identity of a voided range
 * @param fingerprint what it says
 * @param answer what the authority said to it
 * @param invoice present for invoices only
 * @param statement present for everything else
 */
public record DocumentFacts(
        Origin origin,
        DocumentKind kind,
        String key,
        String fingerprint,
        Answer answer,
        @Nullable InvoiceFacts invoice,
        @Nullable StatementFacts statement) {

    /** {@code vNF} of an invoice, BRL. */
    public @Nullable BigDecimal total() {
        return invoice == null ? null : invoice.total();
    }

    @Nullable
    Integer environment() {
        if (invoice != null) {
            return invoice.environment();
        }
        return statement == null ? null : statement.environment();
    }
}
