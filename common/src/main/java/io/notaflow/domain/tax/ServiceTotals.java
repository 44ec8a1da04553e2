package io.notaflow.domain.tax;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The group `ISSQNtot`.
 *
 * @param services `vServ`
 * @param base `vBC`
 * @param value `vISS`
 * @param pis `vPIS`
 * @param cofins `vCOFINS`
 * @param retained `vISSRet`
 * @param discount `vDescIncond`
 */
public record ServiceTotals(
        @Nullable BigDecimal services,
        @Nullable BigDecimal base,
        @Nullable BigDecimal value,
        @Nullable BigDecimal pis,
        @Nullable BigDecimal cofins,
        @Nullable BigDecimal retained,
        @Nullable BigDecimal discount) {}
