package io.notaflow.domain.invoice;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Purchase by a public body (`gCompraGov`), which reduces IBS and CBS rates.
 *
 * @param entity `tpEnteGov`, 1 federal, 2 state, 3 Federal District, 4 municipality
 * @param reductionRate `pRedutor`, percent
 * @param operation `tpOperGov`
 */
public record GovernmentPurchase(
        @Nullable Integer entity,
        @Nullable BigDecimal reductionRate,
        @Nullable Integer operation) {}
