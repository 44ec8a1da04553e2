package io.notaflow.domain.tax;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Import tax (`II`).
 *
 * @param base `vBC`
 * @param customsCosts `vDespAdu`
 * @param value `vII`
 * @param iof `vIOF`
 */
public record ImportTax(
        @Nullable BigDecimal base,
        @Nullable BigDecimal customsCosts,
        @Nullable BigDecimal value,
        @Nullable BigDecimal iof) {}
