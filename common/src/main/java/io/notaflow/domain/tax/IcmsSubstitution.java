package io.notaflow.domain.tax;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * ICMS by tax substitution.
 *
 * @param baseMode `modBCST`
 * @param addedMargin `pMVAST`
 * @param baseReduction `pRedBCST`
 * @param base `vBCST`
 * @param rate `pICMSST`
 * @param value `vICMSST`
 * @param fcp `vBCFCPST`, `pFCPST`, `vFCPST`
 */
public record IcmsSubstitution(
        @Nullable Integer baseMode,
        @Nullable BigDecimal addedMargin,
        @Nullable BigDecimal baseReduction,
        @Nullable BigDecimal base,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal value,
        @Nullable Fcp fcp) {}
