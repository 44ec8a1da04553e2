package io.notaflow.domain.tax;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Poverty fund (FCP): base, rate, value.
 *
 * @param base `vBCFCP`, `vBCFCPST`
 * @param rate `pFCP`, `pFCPST`
 * @param value `vFCP`, `vFCPST`
 */
public record Fcp(
        @Nullable BigDecimal base,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal value) {}
