package io.notaflow.local.evaluate.plant;

import static io.notaflow.domain.anomaly.AnomalyKind.CONFLICTING_COPY;
import static io.notaflow.local.evaluate.truth.Label.NEGATIVE;
import static io.notaflow.local.evaluate.truth.Label.PLANTED;

import io.notaflow.local.evaluate.paper.Documents;
import io.notaflow.local.evaluate.paper.Sale;
import io.notaflow.local.simulate.render.Flavour;
import java.time.Duration;
import java.time.Instant;

/** CONFLICTING_COPY: other content under a key; beside it the same content in another spelling, and summaries. */
final class CopyPlot implements Plot {
    private static final int EACH = 8;

    @Override
    public void plant(Plan plan) {
        for (int i = 0; i < EACH; i++) {
            Sale sale = plan.anchor(any -> true);
            Instant arrival = sale.instant().plus(plan.between(Duration.ofMinutes(5), Duration.ofDays(3)));
            plan.send(Documents.otherContent(sale, arrival));
            plan.ofInvoice(CONFLICTING_COPY, PLANTED, arrival, "other content under the same key", sale);
        }
        for (int i = 0; i < EACH; i++) {
            Sale sale = plan.trade();
            Instant arrival = sale.instant().plus(plan.between(Duration.ofMinutes(5), Duration.ofDays(3)));
            plan.send(
                    i % 2 == 0
                            ? Documents.invoice(sale, arrival, Flavour.XML_INDENTED)
                            : Documents.summary(sale, arrival));
            plan.ofInvoice(CONFLICTING_COPY, NEGATIVE, arrival, i % 2 == 0 ? "the same in XML" : "its summary", sale);
        }
    }
}
