package io.notaflow.local.evaluate.plant;

import static io.notaflow.domain.anomaly.AnomalyKind.DUPLICATE_CONTENT;
import static io.notaflow.local.evaluate.truth.Label.NEGATIVE;
import static io.notaflow.local.evaluate.truth.Label.PLANTED;

import io.notaflow.local.evaluate.paper.Documents;
import io.notaflow.local.evaluate.paper.Sale;
import java.time.Duration;

/** DUPLICATE_CONTENT: the same goods to the same recipient within 10 min; beside it later, to others, or cancelled. */
final class DoublePlot implements Plot {
    private static final int EACH = 8;

    @Override
    public void plant(Plan plan) {
        for (int i = 0; i < EACH; i++) {
            Sale first = named(plan);
            Duration later = i == 0
                    ? Duration.ofMinutes(9)
                    : Duration.ofSeconds(20 + plan.dice().below(500));
            Sale second = plan.again(first, later);
            plan.ofInvoice(
                    DUPLICATE_CONTENT, PLANTED, second.instant(), "same goods again within 10 min", second, first);
        }
        for (int i = 0; i < EACH; i++) {
            Sale first = named(plan);
            Sale second = plan.again(
                    first,
                    i % 4 == 0 ? Duration.ofMinutes(11) : i % 4 == 1 ? Duration.ofMinutes(70) : Duration.ofMinutes(3));
            String story = "same goods again after more than 10 min";
            if (i % 4 == 2) {
                second.to(plan.book().traffic().stranger(first.vendor().issuer().state()));
                story = "same goods to somebody else";
            } else if (i % 4 == 3) {
                plan.send(Documents.cancelled(second, second.at().plusMinutes(20)));
                story = "same goods again, cancelled";
            }
            plan.ofInvoice(DUPLICATE_CONTENT, NEGATIVE, second.instant(), story, second, first);
        }
    }

    private static Sale named(Plan plan) {
        return plan.anchor(sale -> sale.to() != null);
    }
}
