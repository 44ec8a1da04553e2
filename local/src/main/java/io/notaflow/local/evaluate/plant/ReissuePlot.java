package io.notaflow.local.evaluate.plant;

import static io.notaflow.domain.anomaly.AnomalyKind.CANCEL_RATE;
import static io.notaflow.domain.anomaly.AnomalyKind.CANCEL_REISSUE;
import static io.notaflow.local.evaluate.truth.Label.IMPLIED;
import static io.notaflow.local.evaluate.truth.Label.NEGATIVE;
import static io.notaflow.local.evaluate.truth.Label.PLANTED;

import io.notaflow.local.evaluate.paper.Documents;
import io.notaflow.local.evaluate.paper.Sale;
import io.notaflow.local.evaluate.paper.Wish;
import io.notaflow.local.evaluate.paper.Writer;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** CANCEL_REISSUE: cancelled and sold for less to the same recipient, or five of the like on one day; beside it honest corrections. */
final class ReissuePlot implements Plot {
    private static final double[] LOWER = {0.94, 0.9, 0.8, 0.65, 0.5, 0.72};
    private static final int OFTEN = 5;

    @Override
    public void plant(Plan plan) {
        for (double factor : LOWER) {
            Sale sale = plan.trade();
            Sale second = reissue(plan, sale, factor, plan.between(Duration.ofMinutes(30), Duration.ofHours(18)));
            plan.ofInvoice(CANCEL_REISSUE, PLANTED, second.instant(), "reissued at " + factor, second, sale);
        }
        often(plan);
        often(plan);
        honest(plan, 1, Duration.ofHours(2), "reissued at the same total");
        honest(plan, 0.995, Duration.ofHours(2), "reissued within 1 %");
        honest(plan, 0.97, Duration.ofHours(3), "reissued 3 % lower");
        honest(plan, 1.3, Duration.ofHours(2), "reissued for more");
        honest(plan, 0.7, Duration.ofHours(26), "lower, but 26 h after the cancellation");
        honest(plan, 0.8, Duration.ofHours(40), "lower, but 40 h after the cancellation");
        for (int i = 0; i < 2; i++) {
            Sale sale = plan.trade();
            Sale second = reissue(plan, sale, 0.7, Duration.ofHours(2));
            second.to(plan.book().traffic().stranger(sale.vendor().issuer().state()));
            plan.ofInvoice(CANCEL_REISSUE, NEGATIVE, second.instant(), "lower, to somebody else", second, sale);
        }
    }

    private static void honest(Plan plan, double factor, Duration later, String story) {
        Sale sale = plan.trade();
        Sale second = reissue(plan, sale, factor, later);
        plan.ofInvoice(CANCEL_REISSUE, NEGATIVE, second.instant(), story, second, sale);
    }

    /** The new invoice, that long after the cancellation of the first. */
    private static Sale reissue(Plan plan, Sale sale, double factor, Duration later) {
        OffsetDateTime cancelled = sale.authorised().plus(plan.between(Duration.ofMinutes(20), Duration.ofHours(3)));
        plan.send(Documents.cancelled(sale, cancelled));
        Sale second = plan.again(sale, Duration.between(sale.at(), cancelled).plus(later));
        return second.wish(Wish.ofTotal(Math.round(Writer.total(sale) * factor)));
    }

    /** Five invoices of one morning, each cancelled and reissued at the same total. */
    private static void often(Plan plan) {
        Sale first = plan.anchor(sale ->
                Plan.isTrade(sale) && sale.at().getHour() >= 8 && sale.at().getHour() <= 10);
        List<Sale> second = new ArrayList<>();
        for (int i = 0; i < OFTEN; i++) {
            Sale sale = i == 0 ? first : plan.further(first.vendor(), first.at().plusMinutes(9L * i));
            OffsetDateTime cancelled = sale.authorised().plusMinutes(30);
            plan.send(Documents.cancelled(sale, cancelled));
            Sale again = plan.again(sale, Duration.between(sale.at(), cancelled).plusMinutes(25));
            second.add(again.wish(Wish.ofTotal(Writer.total(sale))));
        }
        plan.ofIssuer(CANCEL_REISSUE, PLANTED, 0, "five reissued on a day", second);
        plan.ofIssuer(CANCEL_RATE, IMPLIED, 0, "five cancelled on a day", second);
    }
}
