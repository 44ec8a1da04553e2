package io.notaflow.domain.tax;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Deferred ICMS (CST 51).
 *
 * @param operationValue `vICMSOp`
 * @param rate `pDif`
 * @param value `vICMSDif`
 * @param fcpRate `pFCPDif`
 * @param fcpValue `vFCPDif`
 * @param fcpEffective `vFCPEfet`
 */
public record IcmsDeferral(
        @Nullable BigDecimal operationValue,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal value,
        @Nullable BigDecimal fcpRate,
        @Nullable BigDecimal fcpValue,
        @Nullable BigDecimal fcpEffective) {}
