package io.notaflow.domain.tax;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Share of interstate sales to end consumers (`ICMSUFDest`, DIFAL).
 *
 * @param base `vBCUFDest`
 * @param fcpBase `vBCFCPUFDest`
 * @param fcpRate `pFCPUFDest`
 * @param internalRate `pICMSUFDest`
 * @param interstateRate `pICMSInter`, 4, 7 or 12 percent
 * @param destinationShare `pICMSInterPart`
 * @param fcpValue `vFCPUFDest`
 * @param destinationValue `vICMSUFDest`
 * @param originValue `vICMSUFRemet`
 */
public record IcmsDestination(
        @Nullable BigDecimal base,
        @Nullable BigDecimal fcpBase,
        @Nullable BigDecimal fcpRate,
        @Nullable BigDecimal internalRate,
        @Nullable BigDecimal interstateRate,
        @Nullable BigDecimal destinationShare,
        @Nullable BigDecimal fcpValue,
        @Nullable BigDecimal destinationValue,
        @Nullable BigDecimal originValue) {}
