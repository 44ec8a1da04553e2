package io.notaflow.local.reconcile.batch;

import io.notaflow.domain.invoice.Billing;
import io.notaflow.domain.invoice.Instalment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The instalments with a due date.
 *
 * @param total Σ vDup, BRL
 * @param brlDays Σ vDup · (dVenc − local date of dhEmi)
 */
public record Instalments(BigDecimal total, BigDecimal brlDays) {
    /** No instalment. */
    public static final Instalments NONE = new Instalments(BigDecimal.ZERO, BigDecimal.ZERO);

    static Instalments of(@Nullable Billing billing, LocalDate issuedOn) {
        if (billing == null) {
            return NONE;
        }
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal brlDays = BigDecimal.ZERO;
        for (Instalment instalment : billing.instalments()) {
            LocalDate due = instalment.dueDate();
            BigDecimal amount = instalment.amount();
            if (due != null && amount != null) {
                total = total.add(amount);
                brlDays = brlDays.add(amount.multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(issuedOn, due))));
            }
        }
        return total.signum() == 0 && brlDays.signum() == 0 ? NONE : new Instalments(total, brlDays);
    }
}
