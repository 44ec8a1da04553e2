package io.notaflow.local.evaluate.plant;

import static io.notaflow.domain.anomaly.AnomalyKind.SUBSTITUTION_ABUSE;
import static io.notaflow.local.evaluate.truth.Label.NEGATIVE;
import static io.notaflow.local.evaluate.truth.Label.PLANTED;

import io.notaflow.local.evaluate.paper.Documents;
import io.notaflow.local.evaluate.paper.Sale;
import io.notaflow.local.evaluate.paper.Wish;
import io.notaflow.local.evaluate.paper.Writer;
import io.notaflow.local.evaluate.truth.Label;
import java.time.Duration;
import java.time.OffsetDateTime;

/** SUBSTITUTION_ABUSE: cancellations by substitution against their rules; beside it by the rules. */
final class SubstitutionPlot implements Plot {
    private static final int EACH = 2;
    private static final int OFFLINE = 9;
    private static final Duration SOON = Duration.ofMinutes(20);

    @Override
    public void plant(Plan plan) {
        for (int i = 0; i < EACH; i++) {
            Sale sale = plan.retail();
            substitute(
                    plan,
                    PLANTED,
                    sale,
                    survivor(plan, sale, SOON).wish(Wish.ofTotal(Writer.total(sale) / 2)),
                    SOON,
                    "another total");
            sale = plan.retail();
            substitute(
                    plan, PLANTED, sale, survivor(plan, sale, Duration.ofMinutes(130)), SOON, "issued 130 min apart");
            sale = plan.retail();
            substitute(plan, PLANTED, sale, survivor(plan, sale, SOON), Duration.ofHours(175), "after more than 168 h");
            sale = plan.retail();
            Sale normal = survivor(plan, sale, SOON).emission(1, Duration.ofSeconds(2));
            substitute(plan, PLANTED, sale, normal, SOON, "the surviving one was not off line");
        }
        for (int i = 0; i < 4 * EACH; i++) {
            Sale sale = plan.retail();
            Duration apart =
                    i == 0 ? Duration.ofMinutes(115) : plan.between(Duration.ofMinutes(2), Duration.ofMinutes(90));
            Duration wait = i == 1 ? Duration.ofHours(160) : plan.between(Duration.ofMinutes(5), Duration.ofHours(90));
            substitute(plan, NEGATIVE, sale, survivor(plan, sale, apart), wait, "by the rules");
        }
    }

    private static Sale survivor(Plan plan, Sale sale, Duration apart) {
        return plan.again(sale, apart).emission(OFFLINE, Duration.ofMinutes(25));
    }

    private static void substitute(Plan plan, Label label, Sale sale, Sale survivor, Duration wait, String story) {
        OffsetDateTime at = survivor.authorised().plus(wait);
        plan.send(Documents.substituted(sale, survivor, at));
        plan.ofInvoice(SUBSTITUTION_ABUSE, label, at.toInstant(), story, sale);
    }
}
