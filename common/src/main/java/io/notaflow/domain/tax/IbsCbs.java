package io.notaflow.domain.tax;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * IBS and CBS of an item (`IBSCBS`, reform).
 *
 * @param cst `CST`
 * @param classification `cClassTrib`
 * @param donation `indDoacao`
 * @param group which of `gIBSCBS`, `gIBSCBSMono`, `gTransfCred`, `gAjusteCompet` is there
 * @param base `vBC`
 * @param stateIbs `gIBSUF`
 * @param municipalIbs `gIBSMun`
 * @param ibs `vIBS`; single-phase: `vTotIBSMonoItem`
 * @param cbsShare `gCBS`
 * @param cbs `vCBS`; single-phase: `vTotCBSMonoItem`
 * @param competence `competApur`, AAAA-MM
 * @param reversedIbs `gEstornoCred/vIBSEstCred`
 * @param reversedCbs `gEstornoCred/vCBSEstCred`
 */
public record IbsCbs(
        @Nullable String cst,
        @Nullable String classification,
        @Nullable Integer donation,
        @Nullable String group,
        @Nullable BigDecimal base,
        @Nullable ReformShare stateIbs,
        @Nullable ReformShare municipalIbs,
        @Nullable BigDecimal ibs,
        @Nullable ReformShare cbsShare,
        @Nullable BigDecimal cbs,
        @Nullable String competence,
        @Nullable BigDecimal reversedIbs,
        @Nullable BigDecimal reversedCbs) {}
