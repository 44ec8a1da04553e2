package io.notaflow.local.evaluate.plant;

import static io.notaflow.domain.anomaly.AnomalyKind.EPEC_NOT_REGULARISED;
import static io.notaflow.local.evaluate.truth.Label.NEGATIVE;
import static io.notaflow.local.evaluate.truth.Label.PLANTED;

import io.notaflow.local.evaluate.paper.Documents;
import io.notaflow.local.evaluate.paper.Sale;
import java.time.Duration;
import java.time.OffsetDateTime;

/** EPEC_NOT_REGULARISED: an EPEC whose invoice never comes; beside it invoices that come within 168 h. */
final class EpecPlot implements Plot {
    private static final int EACH = 7;
    private static final int EPEC = 4;
    private static final int FIRST_SERIES = 500;
    private static final Duration TERM = Duration.ofDays(7);

    @Override
    public void plant(Plan plan) {
        for (int i = 0; i < 2 * EACH; i++) {
            boolean planted = i % 2 == 0;
            Sale like = plan.trade();
            // A series of its own: the number that never comes is no gap then.
            Sale sale = plan.further(like.vendor(), like.at().plusMinutes(3)).series(FIRST_SERIES + i);
            Duration wait = i == 1 ? TERM.minusMinutes(30) : plan.between(Duration.ofHours(3), Duration.ofHours(150));
            sale.emission(EPEC, wait);
            OffsetDateTime registered = sale.at().plusMinutes(1);
            plan.send(Documents.byIssuer(sale, "110140", "EPEC", registered));
            if (planted) {
                sale.kept();
            }
            plan.ofInvoice(
                    EPEC_NOT_REGULARISED,
                    planted ? PLANTED : NEGATIVE,
                    registered.toInstant().plus(TERM),
                    planted ? "no invoice follows" : "the invoice follows " + wait.toHours() + " h later",
                    sale);
        }
    }
}
