package io.notaflow.local.reconcile.batch;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A payment as figures see it.
 *
 * @param method {@code tPag}
 * @param amount {@code vPag}, BRL
 */
public record Paid(@Nullable String method, @Nullable BigDecimal amount) {}
