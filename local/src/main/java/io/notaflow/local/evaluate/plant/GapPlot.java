package io.notaflow.local.evaluate.plant;

import static io.notaflow.domain.anomaly.AnomalyKind.NUMBERING_GAP;
import static io.notaflow.local.evaluate.truth.Label.NEGATIVE;
import static io.notaflow.local.evaluate.truth.Label.PLANTED;

import io.notaflow.local.evaluate.paper.Documents;
import io.notaflow.local.evaluate.paper.Numbering;
import io.notaflow.local.evaluate.paper.Reservation;
import io.notaflow.local.evaluate.paper.Sale;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** NUMBERING_GAP: numbers left out for good; beside them numbers voided, used later, or denied. */
final class GapPlot implements Plot {
    private static final int PLANTED_ONES = 8;
    private static final int TURNS = 2;
    private static final Duration DAY = Duration.ofHours(24);

    private final Set<String> used = new HashSet<>();

    @Override
    public void plant(Plan plan) {
        for (int i = 0; i < PLANTED_ONES; i++) {
            Sale after = anchor(plan).numbering(Numbering.leaving(1 + i % 4));
            plan.ofSeries(NUMBERING_GAP, PLANTED, after.instant().plus(DAY), (1 + i % 4) + " numbers left out", after);
        }
        for (int i = 0; i < TURNS; i++) {
            voided(plan, Duration.ofHours(20));
            voided(plan, Duration.ofHours(80));
            usedLater(plan);
            denied(plan);
        }
    }

    /** One plant a vendor, so that gaps of one series do not touch. */
    private Sale anchor(Plan plan) {
        return plan.anchor(sale -> used.add(sale.vendor().id()));
    }

    private void voided(Plan plan, Duration later) {
        Reservation left = new Reservation();
        Sale after = anchor(plan).numbering(Numbering.leaving(3, left));
        plan.send(Documents.voided(after, left, 3, after.at().plus(later)));
        plan.ofSeries(NUMBERING_GAP, NEGATIVE, after.instant().plus(later), "numbers made void in time", after);
    }

    private void usedLater(Plan plan) {
        Reservation left = new Reservation();
        Sale after = anchor(plan).numbering(Numbering.leaving(1, left));
        Sale late = plan.further(after.vendor(), after.at().plusSeconds(1))
                .numbering(Numbering.from(left))
                .emission(after.vendor().model() == 65 ? 9 : 6, Duration.ofHours(11));
        late.kept();
        plan.send(Documents.authorised(late, Duration.ofSeconds(9)));
        plan.ofSeries(NUMBERING_GAP, NEGATIVE, after.instant(), "number of an invoice sent 11 h later", after);
    }

    private void denied(Plan plan) {
        Sale sale = anchor(plan);
        sale.kept();
        plan.send(Documents.denied(sale, sale.instant().plusSeconds(20)));
        plan.ofSeries(NUMBERING_GAP, NEGATIVE, sale.instant().plus(DAY), "use of the number denied", sale);
    }
}
