package io.notaflow.domain.invoice;

import org.jspecify.annotations.Nullable;

/**
 * A document this one refers to (`NFref`, `gPagAntecipado`).
 *
 * @param kind which form the reference has
 * @param key access key, for NFE, CTE and PREPAID; for PAPER and others a composed number
 */
public record Reference(ReferenceKind kind, @Nullable String key) {}
