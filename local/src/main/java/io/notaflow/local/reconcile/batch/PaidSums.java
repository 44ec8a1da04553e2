package io.notaflow.local.reconcile.batch;

import io.notaflow.domain.kpi.Measure;
import io.notaflow.domain.kpi.Sums;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What one payment counts.
 *
 * @param member its way of payment
 * @param sums one payment, and what was paid
 */
record PaidSums(String member, Sums sums) {
    private static final String CASH = "01";

    /** The payments; change is taken off the first one in cash, or the first of all. */
    static List<PaidSums> of(InvoiceContent invoice) {
        List<PaidSums> all = new ArrayList<>();
        int changed = changed(invoice.payments());
        for (int i = 0; i < invoice.payments().size(); i++) {
            Paid payment = invoice.payments().get(i);
            BigDecimal change = invoice.change();
            Sums sums = new Sums();
            sums.add(Measure.PAYMENTS, 1);
            sums.add(Measure.PAID_TOTAL, payment.amount());
            if (i == changed && change != null) {
                sums.add(Measure.PAID_TOTAL, change.negate());
            }
            all.add(new PaidSums(Members.of(payment), sums));
        }
        return all;
    }

    private static int changed(List<Paid> payments) {
        for (int i = 0; i < payments.size(); i++) {
            if (CASH.equals(payments.get(i).method())) {
                return i;
            }
        }
        return 0;
    }
}
