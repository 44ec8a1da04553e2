package io.notaflow.local.evaluate.plant;

import static io.notaflow.domain.anomaly.AnomalyKind.CANCEL_RATE;
import static io.notaflow.local.evaluate.truth.Label.NEGATIVE;
import static io.notaflow.local.evaluate.truth.Label.PLANTED;

import io.notaflow.local.evaluate.paper.Sale;
import io.notaflow.local.evaluate.world.Vendor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** CANCEL_RATE: two or three days with more cancellations, in time, than the vendor has; beside it few sales, and Black Friday. */
final class CancelRatePlot implements Plot {
    private static final int EACH = 7;
    private static final int ENOUGH = 150;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 3;
    /** Days between two of a vendor. */
    private static final int APART = 10;

    private static final int TRIES = 3_000;
    private static final int SMALL = 12;

    private final Days days;

    CancelRatePlot(Days days) {
        this.days = days;
    }

    @Override
    public void plant(Plan plan) {
        for (int turn = 0; turn < EACH; turn++) {
            for (double strength : Strengths.ALL) {
                int length = SHORTEST + turn % (LONGEST - SHORTEST + 1);
                day(plan, ENOUGH, Integer.MAX_VALUE).ifPresent(sales -> more(plan, run(sales, length), strength));
            }
        }
        for (int i = 0; i < SMALL; i++) {
            day(plan, 4, 15)
                    .ifPresent(sales ->
                            plan.ofIssuer(CANCEL_RATE, NEGATIVE, 0, "two of " + sales.size(), cancel(plan, sales, 2)));
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
            if (sales.size() >= least && sales.size() <= most && days.take(CANCEL_RATE, vendor, day, APART)) {
                return Optional.of(sales);
            }
        }
        return Optional.empty();
    }

    /** The sales of that day and of those after it, as long as there are enough. */
    private List<List<Sale>> run(List<Sale> first, int length) {
        Vendor vendor = first.get(0).vendor();
        LocalDate day = first.get(0).at().toLocalDate();
        List<List<Sale>> run = new ArrayList<>(List.of(first));
        while (run.size() < length) {
            LocalDate next = day.plusDays(run.size());
            List<Sale> sales = days.free(vendor, next);
            if (sales.size() < ENOUGH) {
                break;
            }
            days.use(CANCEL_RATE, vendor, next);
            run.add(sales);
        }
        return run;
    }

    /** As many more on each day as {@code strength} deviations of a binomial count. */
    private static void more(Plan plan, List<List<Sale>> run, double strength) {
        double usual = run.get(0).get(0).vendor().cancelled();
        List<Sale> chosen = new ArrayList<>();
        StringBuilder story = new StringBuilder();
        for (List<Sale> sales : run) {
            long extra = Math.round(strength * Math.sqrt(sales.size() * usual * (1 - usual)));
            chosen.addAll(cancel(plan, sales, (int) extra));
            Implied.cancelled(plan, sales.get(0).vendor(), sales.get(0).at().toLocalDate(), extra);
            story.append("%d more than the usual %.1f of %d ".formatted(extra, usual * sales.size(), sales.size()));
        }
        plan.ofIssuer(CANCEL_RATE, PLANTED, strength, story.toString().strip(), chosen);
    }

    private static List<Sale> cancel(Plan plan, List<Sale> sales, int count) {
        List<Sale> chosen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Sale sale = sales.get(i * sales.size() / count);
            Background.cancel(plan, sale, plan.dice());
            chosen.add(sale);
        }
        return chosen;
    }
}
