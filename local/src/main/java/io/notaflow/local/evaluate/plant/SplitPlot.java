package io.notaflow.local.evaluate.plant;

import static io.notaflow.domain.anomaly.AnomalyKind.SPLIT_PURCHASE;
import static io.notaflow.local.evaluate.truth.Label.NEGATIVE;
import static io.notaflow.local.evaluate.truth.Label.PLANTED;

import io.notaflow.domain.anomaly.SubjectType;
import io.notaflow.local.evaluate.paper.Sale;
import io.notaflow.local.evaluate.paper.Wish;
import io.notaflow.local.evaluate.truth.Label;
import io.notaflow.local.evaluate.truth.Truth;
import io.notaflow.local.simulate.model.Recipient;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** SPLIT_PURCHASE: several purchases of a day, each below R$ 10,000, together at least that; beside it less, slower, or fewer. */
final class SplitPlot implements Plot {
    private static final int EACH = 7;

    @Override
    public void plant(Plan plan) {
        for (int i = 0; i < EACH; i++) {
            int parts = 3 + i % 2;
            plant(plan, PLANTED, parts, (1_020_000 + 90_000L * i) / parts, Duration.ofHours(i == 0 ? 11 : 2));
            switch (i % 3) {
                case 0 -> plant(plan, NEGATIVE, 3, 320_000, Duration.ofHours(2));
                case 1 -> plant(plan, NEGATIVE, 3, 420_000, Duration.ofHours(26));
                default -> plant(plan, NEGATIVE, 2, 700_000, Duration.ofHours(3));
            }
        }
    }

    private static void plant(Plan plan, Label label, int parts, long each, Duration apart) {
        Sale anchor = plan.trade();
        Recipient to = plan.book().traffic().stranger(anchor.vendor().issuer().state());
        List<Sale> sales = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            OffsetDateTime at = anchor.at().plus(apart.multipliedBy(part)).plusSeconds(70);
            sales.add(plan.further(anchor.vendor(), at).to(to).wish(Wish.ofTotal(each + 1_000L * part)));
        }
        Instant last = sales.get(parts - 1).instant();
        String story = parts + " purchases of about " + each / 100 + " BRL, " + apart.toHours() + " h apart";
        plan.tell(() -> new Truth(
                SPLIT_PURCHASE,
                label,
                SubjectType.PAIR,
                anchor.vendor().id() + '/' + to.taxId(),
                sales.get(0).instant(),
                last,
                sales.stream().map(Sale::key).toList(),
                0,
                story));
    }
}
