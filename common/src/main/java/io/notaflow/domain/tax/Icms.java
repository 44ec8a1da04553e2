package io.notaflow.domain.tax;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * ICMS of an item; the group name, not only the CST, decides which parts are there.
 *
 * @param group element name, for example `ICMS00` or `ICMSSN102`
 * @param origin `orig`, 0 to 8
 * @param cst `CST`, for the normal regime
 * @param csosn `CSOSN`, for Simples Nacional
 * @param own the operation's own tax
 * @param fcp poverty fund on the own tax
 * @param substitution tax substitution (ST)
 * @param retained ST withheld before
 * @param effective effective ICMS, informative
 * @param relief exempted value
 * @param deferral deferral (CST 51)
 * @param singlePhase fuels (CST 02, 15, 53, 61)
 * @param simplesCreditRate `pCredSN`
 * @param simplesCredit `vCredICMSSN`
 * @param ownShare `pBCOp` of ICMSPart
 * @param substitutionUf `UFST` of ICMSPart
 * @param destinationStBase `vBCSTDest` of ICMSST
 * @param destinationStValue `vICMSSTDest` of ICMSST
 */
public record Icms(
        String group,
        @Nullable Integer origin,
        @Nullable String cst,
        @Nullable String csosn,
        @Nullable IcmsOwn own,
        @Nullable Fcp fcp,
        @Nullable IcmsSubstitution substitution,
        @Nullable IcmsRetained retained,
        @Nullable IcmsEffective effective,
        @Nullable IcmsRelief relief,
        @Nullable IcmsDeferral deferral,
        @Nullable IcmsSinglePhase singlePhase,
        @Nullable BigDecimal simplesCreditRate,
        @Nullable BigDecimal simplesCredit,
        @Nullable BigDecimal ownShare,
        @Nullable String substitutionUf,
        @Nullable BigDecimal destinationStBase,
        @Nullable BigDecimal destinationStValue) {}
