package io.notaflow.domain.tax;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Totals of IS, IBS and CBS (`ISTot`, `IBSCBSTot`).
 *
 * @param selective `ISTot/vIS`
 * @param base `vBCIBSCBS`
 * @param stateIbs `gIBS/gIBSUF/vIBSUF`
 * @param municipalIbs `gIBS/gIBSMun/vIBSMun`
 * @param ibs `gIBS/vIBS`
 * @param ibsPresumedCredit `gIBS/vCredPres`
 * @param cbs `gCBS/vCBS`
 * @param cbsPresumedCredit `gCBS/vCredPres`
 * @param singlePhaseIbs `gMono/vIBSMono`
 * @param singlePhaseCbs `gMono/vCBSMono`
 */
public record ReformTotals(
        @Nullable BigDecimal selective,
        @Nullable BigDecimal base,
        @Nullable BigDecimal stateIbs,
        @Nullable BigDecimal municipalIbs,
        @Nullable BigDecimal ibs,
        @Nullable BigDecimal ibsPresumedCredit,
        @Nullable BigDecimal cbs,
        @Nullable BigDecimal cbsPresumedCredit,
        @Nullable BigDecimal singlePhaseIbs,
        @Nullable BigDecimal singlePhaseCbs) {}
