package io.notaflow.local.evaluate.plant;

import static io.notaflow.domain.anomaly.AnomalyKind.DUPLICATE_NUMBER;
import static io.notaflow.local.evaluate.truth.Label.NEGATIVE;
import static io.notaflow.local.evaluate.truth.Label.PLANTED;

import io.notaflow.local.evaluate.paper.Documents;
import io.notaflow.local.evaluate.paper.Numbering;
import io.notaflow.local.evaluate.paper.Sale;
import io.notaflow.local.simulate.render.Flavour;
import java.time.Duration;

/** DUPLICATE_NUMBER: two authorised invoices of one number; beside them first tries without a protocol, and copies. */
final class NumberPlot implements Plot {
    private static final int EACH = 4;

    @Override
    public void plant(Plan plan) {
        for (int i = 0; i < 2 * EACH; i++) {
            Sale first = plan.anchor(sale -> sale.at().getDayOfMonth() < 25);
            Sale second = plan.further(
                            first.vendor(), first.at().plus(plan.between(Duration.ofMinutes(3), Duration.ofHours(20))))
                    .numbering(Numbering.like(first));
            plan.ofSeries(DUPLICATE_NUMBER, PLANTED, second.instant(), "two keys of one number", first, second);
        }
        for (int i = 0; i < EACH; i++) {
            triedAgain(plan);
            Sale copied = plan.anchor(sale -> true);
            plan.send(Documents.invoice(copied, copied.instant().plusSeconds(4_000), Flavour.XML));
            plan.ofSeries(DUPLICATE_NUMBER, NEGATIVE, copied.instant(), "the same document sent twice", copied);
        }
    }

    /** Sent, never answered, and sent again under a new random code. */
    private static void triedAgain(Plan plan) {
        Sale tried = plan.anchor(sale -> true).kept();
        plan.send(Documents.unproven(tried, tried.instant().plusSeconds(5)));
        Sale sent = plan.again(tried, Duration.ofMinutes(2)).numbering(Numbering.like(tried));
        plan.ofSeries(
                DUPLICATE_NUMBER, NEGATIVE, sent.instant(), "first try without protocol, sent again", sent, tried);
    }
}
