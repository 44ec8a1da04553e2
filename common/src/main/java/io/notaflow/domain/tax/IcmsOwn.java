package io.notaflow.domain.tax;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Own ICMS: base, rate, value.
 *
 * @param baseMode `modBC`
 * @param baseReduction `pRedBC`
 * @param base `vBC`
 * @param rate `pICMS`
 * @param value `vICMS`
 */
public record IcmsOwn(
        @Nullable Integer baseMode,
        @Nullable BigDecimal baseReduction,
        @Nullable BigDecimal base,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal value) {}
