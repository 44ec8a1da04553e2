package io.notaflow.local.evaluate.plant;

import static io.notaflow.domain.anomaly.AnomalyKind.BENFORD;
import static io.notaflow.domain.anomaly.AnomalyKind.PEER_OUTLIER;
import static io.notaflow.local.evaluate.truth.Label.IMPLIED;
import static io.notaflow.local.evaluate.truth.Label.NEGATIVE;
import static io.notaflow.local.evaluate.truth.Label.PLANTED;

import io.notaflow.local.evaluate.paper.Sale;
import io.notaflow.local.evaluate.paper.Wish;
import io.notaflow.local.evaluate.truth.Label;
import io.notaflow.local.evaluate.world.Shop;
import io.notaflow.local.evaluate.world.Vendor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/** BENFORD: a month of totals of which all, or some, are made up; beside it honest ones, fixed prices, a fee, few invoices, and few goods. */
final class BenfordPlot implements Plot {
    private static final int MONTH = 30;
    private static final int LONG = 2 * MONTH + 4;
    private static final double PER_DAY = 19.5;
    private static final double TOO_FEW = 12;
    private static final double HALF = 0.5;
    private static final double FEE_SHARE = 0.1;
    private static final long FEE = 4_990;
    private static final long[] PRICES = {590, 990, 1_990, 4_990, 9_990, 49_900, 99_900};

    private final Newcomers newcomers;

    BenfordPlot(Newcomers newcomers) {
        this.newcomers = newcomers;
    }

    @Override
    public void plant(Plan plan) {
        Totals totals = new Totals(plan.dice());
        madeUp(plan, totals, trade(plan, MONTH), 1, 0);
        madeUp(plan, totals, trade(plan, MONTH), HALF, 0);
        if (plan.world().seasons().days() >= LONG) {
            for (double strength : Strengths.ALL) {
                List<Sale> sales = afterAnHonestMonth(plan, totals);
                madeUp(plan, totals, sales, Totals.share(strength, sales.size()), strength);
            }
            month(plan, PLANTED, "all thought up", totals::thoughtUp, afterAnHonestMonth(plan, totals));
        } else {
            month(plan, NEGATIVE, "honest", totals::honest, trade(plan, MONTH));
        }
        LongSupplier fee = () -> plan.dice().chance(FEE_SHARE) ? FEE : totals.honest();
        month(plan, NEGATIVE, "the same fee in every tenth", fee, trade(plan, MONTH));
        month(plan, NEGATIVE, "seven prices", () -> PRICES[plan.dice().below(PRICES.length)], trade(plan, MONTH));
        few(plan, totals);
        plan.world().vendors().stream()
                .limit(2)
                .forEach(vendor -> plan.ofIssuer(BENFORD, NEGATIVE, 0, "few goods", of(plan, vendor)));
    }

    private static void madeUp(Plan plan, Totals totals, List<Sale> sales, double share, double strength) {
        sales.forEach(sale -> sale.wish(Wish.ofTotal(totals.partlyMadeUp(share))));
        String story = "%.0f %% of %d totals made up".formatted(100 * share, sales.size());
        plan.ofIssuer(BENFORD, PLANTED, strength, story, sales);
        plan.ofIssuer(PEER_OUTLIER, IMPLIED, strength, "totals are made up", sales);
    }

    private static void month(Plan plan, Label label, String story, LongSupplier total, List<Sale> sales) {
        sales.forEach(sale -> sale.wish(Wish.ofTotal(total.getAsLong())));
        plan.ofIssuer(BENFORD, label, 0, story, sales);
    }

    /** The sales of its second month. */
    private List<Sale> afterAnHonestMonth(Plan plan, Totals totals) {
        List<Sale> sales = trade(plan, 2 * MONTH);
        Instant change = sales.get(0).instant().plus(Duration.ofDays(MONTH));
        Map<Boolean, List<Sale>> months = sales.stream()
                .collect(Collectors.partitioningBy(sale -> sale.instant().isAfter(change)));
        month(plan, NEGATIVE, "honest", totals::honest, Objects.requireNonNull(months.get(false)));
        return Objects.requireNonNull(months.get(true));
    }

    /** What a new shop sells in so many days. */
    private List<Sale> trade(Plan plan, int days) {
        int first = 1 + plan.dice().below(plan.world().seasons().days() - days - 2);
        return newcomers.trade(newcomers.found(Shop.FOOD, PER_DAY), first, days);
    }

    private void few(Plan plan, Totals totals) {
        List<Sale> sales = newcomers.trade(newcomers.found(Shop.FOOD, TOO_FEW), 2, MONTH);
        sales.forEach(sale -> sale.wish(Wish.ofTotal(totals.partlyMadeUp(1))));
        plan.ofIssuer(BENFORD, NEGATIVE, 0, "fewer than 500", sales);
    }

    private static List<Sale> of(Plan plan, Vendor vendor) {
        return plan.book().sales().stream()
                .filter(sale -> sale.vendor().equals(vendor))
                .toList();
    }
}
