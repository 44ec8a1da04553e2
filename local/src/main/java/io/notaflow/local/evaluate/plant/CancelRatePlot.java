package io.notaflow.local.evaluate.plant;

import static io.notaflow.domain.anomaly.AnomalyKind.CANCEL_RATE;
import static io.notaflow.local.evaluate.truth.Label.NEGATIVE;
import static io.notaflow.local.evaluate.truth.Label.PLANTED;

import io.notaflow.local.evaluate.paper.Sale;
import io.notaflow.local.evaluate.truth.Label;
import io.notaflow.local.evaluate.world.Vendor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** CANCEL_RATE: a day with more cancellations, in time, than the vendor has; beside it few sales, and Black Friday. */
final class CancelRatePlot implements Plot {
    private static final int EACH = 8;
    private static final int ENOUGH = 150;
    private static final int TRIES = 3_000;
    private static final int SMALL = 6;

    private final Days days;

    CancelRatePlot(Days days) {
        this.days = days;
    }

    @Override
    public void plant(Plan plan) {
        for (int turn = 0; turn < EACH; turn++) {
            for (double strength : Strengths.ALL) {
                day(plan, ENOUGH, Integer.MAX_VALUE).ifPresent(sales -> more(plan, sales, strength));
            }
        }
        for (int i = 0; i < SMALL; i++) {
            day(plan, 4, 15).ifPresent(sales -> cancel(plan, sales, 2, NEGATIVE, 0, "two of " + sales.size()));
        }
        for (LocalDate day : days.rush()) {
            for (Vendor vendor : plan.world().vendors().subList(0, plan.world().busy())) {
                List<Sale> sales = days.free(vendor, day);
                if (!sales.isEmpty()) {
                    plan.ofIssuer(CANCEL_RATE, NEGATIVE, 0, "Black Friday", sales);
                }
            }
        }
    }

    private Optional<List<Sale>> day(Plan plan, int least, int most) {
        for (int attempt = 0; attempt < TRIES && days.count() > 0; attempt++) {
            Vendor vendor = plan.dice().pick(plan.world().vendors());
            LocalDate day = days.day(plan.dice().below(days.count()));
            List<Sale> sales = days.free(vendor, day);
            if (sales.size() >= least && sales.size() <= most && days.take(vendor, day)) {
                return Optional.of(sales);
            }
        }
        return Optional.empty();
    }

    /** As many more as {@code strength} deviations of a binomial count. */
    private static void more(Plan plan, List<Sale> sales, double strength) {
        double usual = sales.get(0).vendor().cancelled();
        long extra = Math.round(strength * Math.sqrt(sales.size() * usual * (1 - usual)));
        String story = extra + " more than the usual %.1f of ".formatted(usual * sales.size()) + sales.size();
        cancel(plan, sales, (int) extra, PLANTED, strength, story);
    }

    private static void cancel(Plan plan, List<Sale> sales, int count, Label label, double strength, String story) {
        List<Sale> chosen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Sale sale = sales.get(i * sales.size() / count);
            Background.cancel(plan, sale, plan.dice());
            chosen.add(sale);
        }
        plan.ofIssuer(CANCEL_RATE, label, strength, story, chosen);
    }
}
