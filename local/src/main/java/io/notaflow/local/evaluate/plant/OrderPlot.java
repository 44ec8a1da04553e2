package io.notaflow.local.evaluate.plant;

import static io.notaflow.domain.anomaly.AnomalyKind.NUMBERING_ORDER;
import static io.notaflow.local.evaluate.truth.Label.NEGATIVE;
import static io.notaflow.local.evaluate.truth.Label.PLANTED;

import io.notaflow.local.evaluate.paper.Numbering;
import io.notaflow.local.evaluate.paper.Reservation;
import io.notaflow.local.evaluate.paper.Sale;
import io.notaflow.local.evaluate.truth.Label;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** NUMBERING_ORDER: a number kept back and used more than 24 h later; beside it numbers used within 24 h. */
final class OrderPlot implements Plot {
    private static final int EACH = 7;

    private final Set<String> used = new HashSet<>();

    @Override
    public void plant(Plan plan) {
        for (int i = 0; i < EACH; i++) {
            // The first one lies near the limit, the others clear of it.
            keptBack(
                    plan,
                    PLANTED,
                    plan.between(Duration.ofHours(i == 0 ? 26 : 30), Duration.ofHours(i == 0 ? 27 : 90)));
            keptBack(plan, NEGATIVE, plan.between(Duration.ofHours(i == 0 ? 21 : 2), Duration.ofHours(22)));
        }
    }

    private void keptBack(Plan plan, Label label, Duration later) {
        Reservation left = new Reservation();
        Sale first = plan.anchor(sale -> used.add(sale.vendor().id())).numbering(Numbering.leaving(1, left));
        Sale second = plan.further(first.vendor(), first.at().plus(later)).numbering(Numbering.from(left));
        String story = "number used " + later.toHours() + " h after a larger one";
        plan.ofSeries(NUMBERING_ORDER, label, second.instant(), story, second, first);
    }
}
