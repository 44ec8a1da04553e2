package io.notaflow.domain.tax;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Taxes withheld (`retTrib`).
 *
 * @param pis `vRetPIS`
 * @param cofins `vRetCOFINS`
 * @param csll `vRetCSLL`
 * @param irrf `vIRRF`
 * @param socialSecurity `vRetPrev`
 */
public record RetainedTotals(
        @Nullable BigDecimal pis,
        @Nullable BigDecimal cofins,
        @Nullable BigDecimal csll,
        @Nullable BigDecimal irrf,
        @Nullable BigDecimal socialSecurity) {}
