package io.notaflow.validate.arithmetic;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.invoice.Payment;
import io.notaflow.validate.rule.Inspection;
import io.notaflow.validate.rule.Remedy;
import io.notaflow.validate.rule.Rule;
import io.notaflow.validate.rule.RuleInfo;
import java.math.BigDecimal;
import java.util.List;

/**
 * Payments against the total (NT 2016.002 and 2020.006, rules YA03-10 to YA09-20). Not for adjustments, returns, credit and debit
 * notes, nor where a payment says "none" (90) or "later" (91); with taxes of the reform added, {@code vNFTot} may be what is paid.
 */
final class PaymentRules {
    private PaymentRules() {}

    static List<Rule<Invoice>> rules() {
        return List.of(
                compared(
                        RuleInfo.mild("PAYMENTS_TOO_LOW")
                                .sefaz("865")
                                .says(
                                        "Os pagamentos somam {value}, menos que o total {expected}.",
                                        "The payments add up to {value}, less than the total {expected}.")
                                .remedy(Remedy.RECOMPUTE),
                        (total, paid, change, inspection) -> {
                            if (inspection.exceeds(total, paid)) {
                                inspection.report("pag/detPag/vPag", paid, total);
                            }
                        }),
                compared(
                        RuleInfo.mild("CHANGE_MISSING")
                                .sefaz("866")
                                .says(
                                        "Os pagamentos somam {value}, mais que o total {expected}, e não há troco.",
                                        "The payments add up to {value}, more than the total {expected}, and there is no change.")
                                .remedy(Remedy.RECOMPUTE),
                        (total, paid, change, inspection) -> {
                            if (change.signum() == 0 && inspection.exceeds(paid, total)) {
                                inspection.report("pag/detPag/vPag", paid, total);
                            }
                        }),
                compared(
                        RuleInfo.mild("CHANGE_WRONG")
                                .sefaz("869")
                                .says(
                                        "O troco é {value}; pagamentos menos total dão {expected}.",
                                        "The change is {value}; payments less total give {expected}.")
                                .remedy(Remedy.RECOMPUTE),
                        (total, paid, change, inspection) -> {
                            boolean enough = !inspection.exceeds(total, paid);
                            if (change.signum() != 0 && enough && inspection.differ(change, paid.subtract(total))) {
                                inspection.report("pag/vTroco", change, paid.subtract(total));
                            }
                        }));
    }

    private static Rule<Invoice> compared(RuleInfo info, Comparison comparison) {
        return Rule.of(info, (invoice, inspection) -> {
            BigDecimal total = invoice.totals().document();
            List<Payment> payments = invoice.payments();
            if (total == null || payments.isEmpty() || !Purpose.isPaid(invoice)) {
                return;
            }
            BigDecimal paid = BigDecimal.ZERO;
            for (int i = 0; i < payments.size(); i++) {
                if (isUnpaid(payments.get(i))) {
                    return;
                }
                paid = Money.plus(paid, payments.get(i).amount());
            }
            BigDecimal change = Money.orZero(invoice.change());
            BigDecimal withReform = invoice.totals().withReform();
            boolean paysReform = withReform != null && !inspection.differ(paid.subtract(change), withReform);
            if (!paysReform) {
                comparison.run(total, paid, change, inspection);
            }
        });
    }

    private static boolean isUnpaid(Payment payment) {
        String method = payment.method();
        return "90".equals(method) || "91".equals(method);
    }

    /** Compares what is due with what is paid. */
    @FunctionalInterface
    private interface Comparison {
        void run(BigDecimal total, BigDecimal paid, BigDecimal change, Inspection inspection);
    }
}
