package io.notaflow.domain.tax;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * PIS, COFINS or their substitution form: by value or by quantity.
 *
 * @param group element name, for example `PISAliq` or `COFINSNT`
 * @param cst `CST`
 * @param base `vBC`
 * @param rate `pPIS`, `pCOFINS`
 * @param quantity `qBCProd`
 * @param unitRate `vAliqProd`
 * @param value `vPIS`, `vCOFINS`
 * @param inTotal `indSomaPISST`, `indSomaCOFINSST` of the substitution forms, 1 part of the invoice total
 */
public record Contribution(
        String group,
        @Nullable String cst,
        @Nullable BigDecimal base,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal unitRate,
        @Nullable BigDecimal value,
        @Nullable Integer inTotal) {}
