package io.notaflow.local.evaluate.plant;

import static io.notaflow.domain.anomaly.AnomalyKind.CANCEL_REISSUE;
import static io.notaflow.domain.anomaly.AnomalyKind.LATE_CANCEL;
import static io.notaflow.local.evaluate.truth.Label.IMPLIED;
import static io.notaflow.local.evaluate.truth.Label.NEGATIVE;
import static io.notaflow.local.evaluate.truth.Label.PLANTED;

import io.notaflow.local.evaluate.paper.Documents;
import io.notaflow.local.evaluate.paper.Sale;
import io.notaflow.local.evaluate.truth.Label;
import java.time.Duration;
import java.time.OffsetDateTime;

/** LATE_CANCEL: cancelled after the legal time (24 h, NFC-e 30 min); beside it just before its end. */
final class LateCancelPlot implements Plot {
    private static final int EACH = 4;
    private static final String OUT_OF_TIME = "155";

    @Override
    public void plant(Plan plan) {
        for (int i = 0; i < EACH; i++) {
            cancel(
                    plan,
                    PLANTED,
                    plan.trade(),
                    Duration.ofHours(24)
                            .plus(
                                    i == 0
                                            ? Duration.ofMinutes(6)
                                            : plan.between(Duration.ofHours(1), Duration.ofHours(90))));
            cancel(
                    plan,
                    PLANTED,
                    plan.retail(),
                    Duration.ofMinutes(30)
                            .plus(
                                    i == 0
                                            ? Duration.ofMinutes(2)
                                            : plan.between(Duration.ofMinutes(9), Duration.ofHours(9))));
            cancel(
                    plan,
                    NEGATIVE,
                    plan.trade(),
                    Duration.ofHours(24)
                            .minus(
                                    i == 0
                                            ? Duration.ofMinutes(6)
                                            : plan.between(Duration.ofHours(1), Duration.ofHours(20))));
            cancel(plan, NEGATIVE, plan.retail(), Duration.ofMinutes(28));
        }
    }

    private static void cancel(Plan plan, Label label, Sale sale, Duration after) {
        OffsetDateTime at = sale.authorised().plus(after);
        plan.send(label == PLANTED ? Documents.cancelled(sale, at, OUT_OF_TIME) : Documents.cancelled(sale, at));
        plan.ofInvoice(
                LATE_CANCEL,
                label,
                at.toInstant(),
                "cancelled " + after.toMinutes() + " min after authorisation",
                sale);
        if (label == PLANTED) {
            // Days later the recipient may be buying something else.
            plan.ofInvoice(CANCEL_REISSUE, IMPLIED, at.toInstant(), "the next purchase within a day of it", sale);
        }
    }
}
