package io.notaflow.domain.tax;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Municipal service tax.
 *
 * @param base `vBC`
 * @param rate `vAliq`
 * @param value `vISSQN`
 * @param municipality `cMunFG`
 * @param service `cListServ`
 * @param deduction `vDeducao`
 * @param retained `vISSRet`
 * @param enforceability `indISS`
 * @param incentive `indIncentivo`, 1 yes, 2 no
 * @param incidenceMunicipality `cMun`, where the tax is due
 */
public record Issqn(
        @Nullable BigDecimal base,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal value,
        @Nullable String municipality,
        @Nullable String service,
        @Nullable BigDecimal deduction,
        @Nullable BigDecimal retained,
        @Nullable String enforceability,
        @Nullable Integer incentive,
        @Nullable String incidenceMunicipality) {}
