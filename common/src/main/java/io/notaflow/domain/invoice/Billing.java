package io.notaflow.domain.invoice;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Invoice and instalments (`cobr`).
 *
 * @param number `fat/nFat`
 * @param originalValue `fat/vOrig`
 * @param discount `fat/vDesc`
 * @param netValue `fat/vLiq`
 * @param instalments `dup`, in document order
 */
public record Billing(
        @Nullable String number,
        @Nullable BigDecimal originalValue,
        @Nullable BigDecimal discount,
        @Nullable BigDecimal netValue,
        List<Instalment> instalments) {}
