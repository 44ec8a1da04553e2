package io.notaflow.local.reconcile;

import io.notaflow.local.reconcile.batch.InvoiceContent;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one accepted or repeated document says that matters for money.
 *
 * @param key protected access key
 * @param content fingerprint of an invoice; null for a statement
 * @param rank rank by the invoice's own protocol
 * @param digest of the content, or the one a protocol by itself names
 * @param environment {@code tpAmb}; null when the document does not say
 * @param verdict what it proves of the key: {@code AUTHORIZED}, {@code DENIED}, {@code CANCELLED}, or nothing
 * @param total {@code vNF} of an invoice, BRL
 * @param source where it came from
 * @param times when what it tells of happened
 * @param figures what figures are made of; null for a statement, and where no figures are computed
 */
record Said(
        String key,
        @Nullable String content,
        int rank,
        @Nullable String digest,
        @Nullable Integer environment,
        @Nullable String verdict,
        @Nullable BigDecimal total,
        Unit source,
        Times times,
        @Nullable InvoiceContent figures) {}
