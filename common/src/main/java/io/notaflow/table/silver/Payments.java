package io.notaflow.table.silver;

import io.notaflow.domain.invoice.Billing;
import io.notaflow.domain.invoice.Instalment;
import io.notaflow.domain.invoice.Payment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Payments and instalments of an invoice in one value each. */
final class Payments {
    private Payments() {}

    static @Nullable BigDecimal total(List<Payment> payments) {
        BigDecimal total = null;
        for (Payment payment : payments) {
            total = plus(total, payment.amount());
        }
        return total;
    }

    /** The first one among equals. */
    static @Nullable String mainMethod(List<Payment> payments) {
        Payment largest = null;
        for (Payment payment : payments) {
            if (payment.amount() != null && (largest == null || payment.amount().compareTo(largest.amount()) > 0)) {
                largest = payment;
            }
        }
        return largest == null ? null : largest.method();
    }

    static List<Instalment> instalments(@Nullable Billing billing) {
        return billing == null ? List.of() : billing.instalments();
    }

    static @Nullable BigDecimal instalmentTotal(@Nullable Billing billing) {
        BigDecimal total = null;
        for (Instalment instalment : instalments(billing)) {
            total = plus(total, instalment.amount());
        }
        return total;
    }

    static @Nullable LocalDate firstDue(@Nullable Billing billing) {
        return instalments(billing).stream()
                .map(Instalment::dueDate)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    static @Nullable LocalDate lastDue(@Nullable Billing billing) {
        return instalments(billing).stream()
                .map(Instalment::dueDate)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable BigDecimal plus(@Nullable BigDecimal sum, @Nullable BigDecimal value) {
        if (sum == null || value == null) {
            return sum == null ? value : sum;
        }
        return sum.add(value);
    }
}
