package io.notaflow.local.notify;

import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.Notification;
import io.notaflow.domain.anomaly.Severity;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * Findings of one group that are told together.
 *
 * @param key what they have in common
 * @param worstFirst the gravest first, then the dearest, then by id
 */
record Bundle(GroupKey key, List<Notification> worstFirst) {
    private static final Comparator<Notification> WORST_FIRST = Comparator.comparing(
                    (Notification one) -> one.finding().severity(), Comparator.reverseOrder())
            .thenComparing(one -> amount(one.finding()), Comparator.reverseOrder())
            .thenComparing(one -> one.row().id());

    static Bundle of(GroupKey key, List<Notification> findings) {
        return new Bundle(key, findings.stream().sorted(WORST_FIRST).toList());
    }

    Severity severity() {
        return worstFirst.get(0).finding().severity();
    }

    /** Money at stake, BRL: that of all findings; one invoice in two findings counts twice. */
    BigDecimal amount() {
        return worstFirst.stream().map(one -> amount(one.finding())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal amount(Finding finding) {
        BigDecimal amount = finding.measured().amount();
        return amount == null ? BigDecimal.ZERO : amount;
    }
}
