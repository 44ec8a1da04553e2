package io.notaflow.local.evaluate.plant;

import static io.notaflow.domain.anomaly.AnomalyKind.PRICE_OUTLIER;
import static io.notaflow.local.evaluate.truth.Label.NEGATIVE;
import static io.notaflow.local.evaluate.truth.Label.PLANTED;

import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.SubjectType;
import io.notaflow.local.evaluate.paper.Sale;
import io.notaflow.local.evaluate.paper.Writer;
import io.notaflow.local.evaluate.truth.Label;
import io.notaflow.local.evaluate.truth.Truth;
import io.notaflow.local.evaluate.world.Bend;
import io.notaflow.local.evaluate.world.Shop;
import io.notaflow.local.evaluate.world.Vendor;
import io.notaflow.local.evaluate.world.Ware;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** PRICE_OUTLIER: the prices of a ware shifted for a day or two, and decimal slips; beside it boxes, and promotions of the whole market. */
final class PricePlot implements Plot {
    private static final int EACH = 4;
    private static final int SLIPS = 4;
    private static final int TRIES = 3_000;
    private static final int ENOUGH = 4;
    private static final int BOX = 6;
    private static final int PROMOTION_DAYS = 5;
    private static final double PROMOTION = -0.2;

    @Override
    public void plant(Plan plan) {
        Days days = new Days(plan);
        for (int turn = 0; turn < EACH; turn++) {
            for (double strength : Strengths.ALL) {
                double sign = turn % 2 == 0 ? 1 : -1;
                day(plan, days, any -> true).ifPresent(day -> {
                    double shift = sign
                            * strength
                            * day.vendor().wares().get(day.ware()).deviation();
                    shift(day, shift);
                    tell(plan, PLANTED, day, strength, "prices shifted by %.0f %%".formatted(shift * 100));
                });
            }
        }
        for (int i = 0; i < SLIPS; i++) {
            double slip = i % 2 == 0 ? Math.log(10) : -Math.log(10);
            day(plan, days, any -> true).ifPresent(day -> {
                Day one = new Day(day.vendor(), day.ware(), day.sales().subList(0, 1));
                shift(one, slip);
                tell(plan, PLANTED, one, 0, "a decimal slip");
            });
        }
        for (int i = 0; i < EACH; i++) {
            day(plan, days, vendor -> vendor.shop().trades()).ifPresent(day -> {
                day.sales().forEach(sale -> sale.take().goOn().bend(Bend.ofBoxes(BOX)));
                tell(plan, NEGATIVE, day, 0, "sold by the box");
            });
        }
        promotion(plan, days, Shop.FASHION);
        promotion(plan, days, Shop.PARTS);
    }

    private record Day(Vendor vendor, int ware, List<Sale> sales) {}

    private static Optional<Day> day(Plan plan, Days days, Predicate<Vendor> fits) {
        for (int attempt = 0; attempt < TRIES && days.count() > 0; attempt++) {
            Vendor vendor = plan.dice().pick(plan.world().vendors());
            LocalDate day = days.day(plan.dice().below(days.count() - 1));
            int ware = plan.dice().below(2);
            List<Sale> sales = new ArrayList<>(holding(days, vendor, day, ware));
            boolean small = sales.size() < 3 * ENOUGH;
            if (small) {
                sales.addAll(holding(days, vendor, day.plusDays(1), ware));
            }
            if (fits.test(vendor) && sales.size() >= 2 * ENOUGH && days.take(AnomalyKind.PRICE_OUTLIER, vendor, day)) {
                return Optional.of(new Day(vendor, ware, sales));
            }
        }
        return Optional.empty();
    }

    private static List<Sale> holding(Days days, Vendor vendor, LocalDate day, int ware) {
        return days.free(vendor, day).stream()
                .filter(sale -> Writer.holds(sale, ware))
                .toList();
    }

    private static void shift(Day day, double shift) {
        day.sales().forEach(sale -> sale.take().goOn().bend(Bend.ofPrice(day.ware(), shift)));
    }

    /** Everybody who sells the first ware of that sort of shop sells it for less. */
    private static void promotion(Plan plan, Days days, Shop shop) {
        if (days.count() < 2 * PROMOTION_DAYS) {
            return;
        }
        Ware offered = plan.world().vendors().stream()
                .filter(vendor -> vendor.shop() == shop)
                .findFirst()
                .orElseThrow()
                .wares()
                .get(0);
        LocalDate first = days.day(plan.dice().below(days.count() - PROMOTION_DAYS));
        for (Vendor vendor : plan.world().vendors()) {
            for (int ware = 0; ware < vendor.wares().size(); ware++) {
                if (vendor.wares().get(ware).sameGoods(offered)) {
                    List<Sale> sales = new ArrayList<>();
                    for (int n = 0; n < PROMOTION_DAYS; n++) {
                        sales.addAll(holding(days, vendor, first.plusDays(n), ware));
                    }
                    Day day = new Day(vendor, ware, sales);
                    if (!sales.isEmpty()) {
                        shift(day, PROMOTION);
                        tell(plan, NEGATIVE, day, 0, "a promotion of the whole market");
                    }
                }
            }
        }
    }

    private static void tell(Plan plan, Label label, Day day, double strength, String story) {
        List<Sale> sales = List.copyOf(day.sales());
        OffsetDateTime first = sales.get(0).at().truncatedTo(ChronoUnit.DAYS);
        OffsetDateTime last = sales.get(sales.size() - 1).at().truncatedTo(ChronoUnit.DAYS);
        String subject = day.vendor().id()
                + '/'
                + day.vendor().wares().get(day.ware()).product().ncm();
        plan.tell(() -> new Truth(
                PRICE_OUTLIER,
                label,
                SubjectType.PRODUCT,
                subject,
                first.toInstant(),
                last.plusDays(1).toInstant(),
                sales.stream().map(Sale::key).toList(),
                strength,
                story));
    }
}
