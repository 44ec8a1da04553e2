package io.notaflow.domain.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One instalment (`dup`).
 *
 * @param number `nDup`
 * @param dueDate `dVenc`
 * @param amount `vDup`
 */
public record Instalment(
        @Nullable String number,
        @Nullable LocalDate dueDate,
        @Nullable BigDecimal amount) {}
