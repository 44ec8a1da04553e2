package io.notaflow.domain.tax;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The group `ICMSTot`.
 *
 * @param base `vBC`
 * @param value `vICMS`
 * @param relief `vICMSDeson`
 * @param fcpDestination `vFCPUFDest`
 * @param icmsDestination `vICMSUFDest`
 * @param icmsOrigin `vICMSUFRemet`
 * @param fcp `vFCP`
 * @param stBase `vBCST`
 * @param st `vST`
 * @param fcpSt `vFCPST`
 * @param fcpStRetained `vFCPSTRet`
 * @param singlePhaseQuantity `qBCMono`
 * @param singlePhase `vICMSMono`
 * @param singlePhaseRetentionQuantity `qBCMonoReten`
 * @param singlePhaseRetention `vICMSMonoReten`
 * @param singlePhaseRetainedQuantity `qBCMonoRet`
 * @param singlePhaseRetained `vICMSMonoRet`
 * @param products `vProd`
 * @param freight `vFrete`
 * @param insurance `vSeg`
 * @param discount `vDesc`
 * @param importTax `vII`
 * @param ipi `vIPI`
 * @param returnedIpi `vIPIDevol`
 * @param pis `vPIS`
 * @param cofins `vCOFINS`
 * @param otherCharges `vOutro`
 * @param document `vNF`
 * @param estimated `vTotTrib`
 */
public record IcmsTotals(
        @Nullable BigDecimal base,
        @Nullable BigDecimal value,
        @Nullable BigDecimal relief,
        @Nullable BigDecimal fcpDestination,
        @Nullable BigDecimal icmsDestination,
        @Nullable BigDecimal icmsOrigin,
        @Nullable BigDecimal fcp,
        @Nullable BigDecimal stBase,
        @Nullable BigDecimal st,
        @Nullable BigDecimal fcpSt,
        @Nullable BigDecimal fcpStRetained,
        @Nullable BigDecimal singlePhaseQuantity,
        @Nullable BigDecimal singlePhase,
        @Nullable BigDecimal singlePhaseRetentionQuantity,
        @Nullable BigDecimal singlePhaseRetention,
        @Nullable BigDecimal singlePhaseRetainedQuantity,
        @Nullable BigDecimal singlePhaseRetained,
        @Nullable BigDecimal products,
        @Nullable BigDecimal freight,
        @Nullable BigDecimal insurance,
        @Nullable BigDecimal discount,
        @Nullable BigDecimal importTax,
        @Nullable BigDecimal ipi,
        @Nullable BigDecimal returnedIpi,
        @Nullable BigDecimal pis,
        @Nullable BigDecimal cofins,
        @Nullable BigDecimal otherCharges,
        @Nullable BigDecimal document,
        @Nullable BigDecimal estimated) {}
