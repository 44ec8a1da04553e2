package io.notaflow.local.evaluate.plant;

import static io.notaflow.domain.anomaly.AnomalyKind.CANCEL_RATE;
import static io.notaflow.domain.anomaly.AnomalyKind.PEER_OUTLIER;
import static io.notaflow.local.evaluate.truth.Label.IMPLIED;
import static io.notaflow.local.evaluate.truth.Label.NEGATIVE;
import static io.notaflow.local.evaluate.truth.Label.PLANTED;

import io.notaflow.local.evaluate.paper.Sale;
import io.notaflow.local.evaluate.world.Bend;
import io.notaflow.local.evaluate.world.Tickets;
import io.notaflow.local.evaluate.world.Vendor;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** PEER_OUTLIER: two days on which a small vendor sells more and larger than it does, in all figures at once; beside it Black Friday. */
final class PeerPlot implements Plot {
    private static final int EACH = 9;
    private static final int RUSHED = 8;
    private static final int LASTS = 2;
    private static final int ENOUGH = 8;
    private static final int HOURS = 24;
    /** To sell more like. */
    private static final int LEAST = 3;

    private static final int TRIES = 3_000;

    private final Days days;

    PeerPlot(Days days) {
        this.days = days;
    }

    @Override
    public void plant(Plan plan) {
        List<Vendor> vendors = plan.world().vendors();
        List<Vendor> small = vendors.subList(plan.world().busy(), vendors.size());
        for (int turn = 0; turn < EACH; turn++) {
            for (double strength : Strengths.ALL) {
                for (int attempt = 0; attempt < TRIES && days.count() > 0; attempt++) {
                    Vendor vendor = plan.dice().pick(small);
                    LocalDate day = days.day(plan.dice().below(days.count()));
                    if (usual(plan, vendor, day) >= ENOUGH
                            && days.free(vendor, day).size() >= LEAST
                            && days.take(PEER_OUTLIER, vendor, day)) {
                        stray(plan, vendor, day, strength);
                        break;
                    }
                }
            }
        }
        for (LocalDate day : days.rush()) {
            small.stream()
                    .filter(vendor -> days.free(vendor, day).size() >= ENOUGH)
                    .limit(RUSHED)
                    .forEach(
                            vendor -> plan.ofIssuer(PEER_OUTLIER, NEGATIVE, 0, "Black Friday", days.free(vendor, day)));
        }
    }

    /** Count and mean ticket of that day and the next, each that many of its own deviations larger. */
    private void stray(Plan plan, Vendor vendor, LocalDate first, double strength) {
        List<Sale> all = new ArrayList<>();
        StringBuilder story = new StringBuilder();
        for (LocalDate day = first; day.isBefore(first.plusDays(LASTS)); day = day.plusDays(1)) {
            List<Sale> sales = days.free(vendor, day);
            if (sales.size() >= LEAST) {
                days.use(PEER_OUTLIER, vendor, day);
                Bend bend = Bend.ofQuantity(1 + strength * noise(plan, vendor, day));
                List<Sale> more = more(plan, sales, Math.round(strength * Math.sqrt(variance(plan, vendor, day))));
                more.forEach(sale -> sale.take().goOn().bend(bend));
                all.addAll(more);
                story.append("%d more sales, each %.0f %% larger "
                        .formatted(more.size() - sales.size(), (bend.quantity() - 1) * 100));
                Implied.figuresOfDay(plan, vendor, sales.get(sales.size() / 2).at(), strength);
            }
        }
        plan.ofIssuer(PEER_OUTLIER, PLANTED, strength, story.toString().strip(), all);
        plan.ofIssuer(CANCEL_RATE, IMPLIED, strength, story.toString().strip(), all);
    }

    /** These and as many more. */
    private static List<Sale> more(Plan plan, List<Sale> sales, long extra) {
        List<Sale> all = new ArrayList<>(sales);
        for (int i = 0; i < extra; i++) {
            Sale like = sales.get(i % sales.size());
            all.add(plan.further(
                    like.vendor(), like.at().plusSeconds(1L + plan.dice().below(600))));
        }
        return all;
    }

    /** Of the mean ticket of such a day, a share of it. */
    private static double noise(Plan plan, Vendor vendor, LocalDate day) {
        Tickets tickets = plan.tickets(vendor);
        return tickets.deviation() / tickets.mean() / Math.sqrt(usual(plan, vendor, day));
    }

    /** Invoices that the vendor has on such a day on average. */
    private static double usual(Plan plan, Vendor vendor, LocalDate day) {
        return hours(vendor, day)
                .mapToDouble(hour -> plan.world().mean(vendor, hour))
                .sum();
    }

    /** Of their number. */
    private static double variance(Plan plan, Vendor vendor, LocalDate day) {
        return hours(vendor, day)
                .mapToDouble(hour -> vendor.deviation(plan.world().mean(vendor, hour)))
                .map(deviation -> deviation * deviation)
                .sum();
    }

    private static Stream<OffsetDateTime> hours(Vendor vendor, LocalDate day) {
        return IntStream.range(0, HOURS).mapToObj(hour -> day.atTime(hour, 0).atOffset(vendor.offset()));
    }
}
