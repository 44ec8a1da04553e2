package io.notaflow.domain.tax;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Selective tax (`IS`, reform).
 *
 * @param cst `CSTIS`
 * @param classification `cClassTribIS`
 * @param base `vBCIS`
 * @param rate `pIS`
 * @param specificRate `pISEspec`
 * @param unit `uTrib`
 * @param quantity `qTrib`
 * @param value `vIS`
 */
public record SelectiveTax(
        @Nullable String cst,
        @Nullable String classification,
        @Nullable BigDecimal base,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal specificRate,
        @Nullable String unit,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal value) {}
