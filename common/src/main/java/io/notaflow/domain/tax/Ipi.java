package io.notaflow.domain.tax;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * IPI of an item.
 *
 * @param frameworkCode `cEnq`
 * @param cst `CST`
 * @param base `vBC`
 * @param rate `pIPI`
 * @param quantity `qUnid`
 * @param unitValue `vUnid`
 * @param value `vIPI`
 */
public record Ipi(
        @Nullable String frameworkCode,
        @Nullable String cst,
        @Nullable BigDecimal base,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal unitValue,
        @Nullable BigDecimal value) {}
