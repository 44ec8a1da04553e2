package io.notaflow.local.evaluate.plant;

import static io.notaflow.domain.anomaly.AnomalyKind.BACKDATED;
import static io.notaflow.domain.anomaly.AnomalyKind.CONTINGENCY_LATE;
import static io.notaflow.local.evaluate.truth.Label.NEGATIVE;
import static io.notaflow.local.evaluate.truth.Label.PLANTED;

import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.local.evaluate.paper.Sale;
import io.notaflow.local.evaluate.truth.Label;
import java.time.Duration;

/** BACKDATED and CONTINGENCY_LATE: authorised too long after the date of issue, or before it; beside it within the terms. */
final class DatePlot implements Plot {
    private static final int EACH = 4;
    private static final int OFFLINE = 9;

    @Override
    public void plant(Plan plan) {
        for (int i = 0; i < EACH; i++) {
            boolean near = i == 0;
            wait(
                    plan,
                    BACKDATED,
                    PLANTED,
                    plan.anchor(sale -> true),
                    near ? Duration.ofMinutes(1_446) : plan.between(Duration.ofHours(26), Duration.ofHours(90)));
            wait(plan, BACKDATED, PLANTED, plan.anchor(sale -> true), Duration.ofMinutes(near ? -6 : -15 * (i + 1)));
            wait(
                    plan,
                    BACKDATED,
                    NEGATIVE,
                    plan.anchor(sale -> true),
                    near ? Duration.ofMinutes(1_434) : plan.between(Duration.ofHours(2), Duration.ofHours(22)));
            wait(plan, BACKDATED, NEGATIVE, plan.anchor(sale -> true), Duration.ofMinutes(-4));
        }
        for (int i = 0; i < 2 * EACH; i++) {
            boolean near = i == 0;
            Sale late = plan.retail()
                    .emission(
                            OFFLINE,
                            near
                                    ? Duration.ofMinutes(1_446)
                                    : plan.between(Duration.ofHours(26), Duration.ofHours(90)));
            said(plan, CONTINGENCY_LATE, PLANTED, late);
            Sale inTime = plan.retail()
                    .emission(
                            OFFLINE,
                            near ? Duration.ofMinutes(1_434) : plan.between(Duration.ofHours(1), Duration.ofHours(22)));
            said(plan, CONTINGENCY_LATE, NEGATIVE, inTime);
        }
    }

    private static void wait(Plan plan, AnomalyKind kind, Label label, Sale sale, Duration wait) {
        said(plan, kind, label, sale.waiting(wait));
    }

    private static void said(Plan plan, AnomalyKind kind, Label label, Sale sale) {
        Duration wait = Duration.between(sale.at(), sale.authorised());
        String story = "authorised " + wait.toMinutes() + " min after its issue";
        plan.ofInvoice(kind, label, sale.authorised().toInstant(), story, sale);
    }
}
