package io.notaflow.domain.tax;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One share of the reform taxes: state IBS, municipal IBS or CBS.
 *
 * @param rate `pIBSUF`, `pIBSMun`, `pCBS`, percent
 * @param deferralRate `gDif/pDif`
 * @param deferred `gDif/vDif`
 * @param returned `gDevTrib/vDevTrib`
 * @param rateReduction `gRed/pRedAliq`
 * @param effectiveRate `gRed/pAliqEfet`
 * @param value `vIBSUF`, `vIBSMun`, `vCBS`
 */
public record ReformShare(
        @Nullable BigDecimal rate,
        @Nullable BigDecimal deferralRate,
        @Nullable BigDecimal deferred,
        @Nullable BigDecimal returned,
        @Nullable BigDecimal rateReduction,
        @Nullable BigDecimal effectiveRate,
        @Nullable BigDecimal value) {}
