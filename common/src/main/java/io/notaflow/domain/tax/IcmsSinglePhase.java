package io.notaflow.domain.tax;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Single-phase ICMS of fuels; quantities in the taxable unit, rates in BRL per unit.
 *
 * @param quantity `qBCMono`
 * @param rate `adRemICMS`
 * @param value `vICMSMono`
 * @param retentionQuantity `qBCMonoReten`
 * @param retentionRate `adRemICMSReten`
 * @param retentionValue `vICMSMonoReten`
 * @param operationValue `vICMSMonoOp`
 * @param deferralRate `pDif` of ICMS53
 * @param deferredValue `vICMSMonoDif`
 * @param retainedQuantity `qBCMonoRet`
 * @param retainedRate `adRemICMSRet`
 * @param retainedValue `vICMSMonoRet`
 */
public record IcmsSinglePhase(
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal value,
        @Nullable BigDecimal retentionQuantity,
        @Nullable BigDecimal retentionRate,
        @Nullable BigDecimal retentionValue,
        @Nullable BigDecimal operationValue,
        @Nullable BigDecimal deferralRate,
        @Nullable BigDecimal deferredValue,
        @Nullable BigDecimal retainedQuantity,
        @Nullable BigDecimal retainedRate,
        @Nullable BigDecimal retainedValue) {}
