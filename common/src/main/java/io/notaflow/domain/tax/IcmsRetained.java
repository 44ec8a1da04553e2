package io.notaflow.domain.tax;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * ICMS-ST withheld in an earlier operation.
 *
 * @param base `vBCSTRet`
 * @param rate `pST`
 * @param substituteValue `vICMSSubstituto`
 * @param value `vICMSSTRet`
 * @param fcpBase `vBCFCPSTRet`
 * @param fcpRate `pFCPSTRet`
 * @param fcpValue `vFCPSTRet`
 */
public record IcmsRetained(
        @Nullable BigDecimal base,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal substituteValue,
        @Nullable BigDecimal value,
        @Nullable BigDecimal fcpBase,
        @Nullable BigDecimal fcpRate,
        @Nullable BigDecimal fcpValue) {}
