package io.notaflow.domain.tax;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Exempted ICMS and why.
 *
 * @param value `vICMSDeson`
 * @param reason `motDesICMS`
 * @param deducted `indDeduzDeson`, 1 = subtracted from the total
 * @param substitutionValue `vICMSSTDeson`
 * @param substitutionReason `motDesICMSST`
 */
public record IcmsRelief(
        @Nullable BigDecimal value,
        @Nullable String reason,
        @Nullable Integer deducted,
        @Nullable BigDecimal substitutionValue,
        @Nullable String substitutionReason) {}
