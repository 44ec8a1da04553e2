package io.notaflow.domain.tax;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Effective ICMS of goods whose ST was withheld before.
 *
 * @param baseReduction `pRedBCEfet`
 * @param base `vBCEfet`
 * @param rate `pICMSEfet`
 * @param value `vICMSEfet`
 */
public record IcmsEffective(
        @Nullable BigDecimal baseReduction,
        @Nullable BigDecimal base,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal value) {}
