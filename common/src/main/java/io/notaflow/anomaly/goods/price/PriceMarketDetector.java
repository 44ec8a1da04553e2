package io.notaflow.anomaly.goods.price;

import io.notaflow.anomaly.goods.MarketMemory;
import io.notaflow.anomaly.goods.Spell;
import io.notaflow.anomaly.timeline.Detector;
import io.notaflow.anomaly.timeline.Scene;
import io.notaflow.anomaly.timeline.Summary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * PRICE_OUTLIER: the items of an issuer and product on a day, or over a run of days, stray from its own usual prices by at least 5.5·(1 + 5/days)
 * deviations and 10 %, after what the market moved to the same side is taken off: the median of how the others' prices of that day stray from
 * theirs, of the same state when there are three, else of all. Or a single item is off by a factor of 3, seven deviations, and outside of what the
 * market knows: no more than 0.2 % of the days of issuers in 15 to 30 days have a price as far off or within a factor of 1.5 of it, of at least 30 prices.
 *
 * <p>What is odd is not learned. Nobody is judged by fewer than 14 days of its own, no single item by fewer than seven. Memory per product: {@link PriceMarket}, until it is unused for
 * 60 days, and a {@link Spell} per issuer with a finding, for 4 days.
 */
public final class PriceMarketDetector implements Detector<Summary> {
    private static final MarketMemory MEMORY =
            new MarketMemory(bytes -> PriceMarket.read(bytes).last());
    private static final double LEAST = Math.log(1.1);

    @Override
    public String name() {
        return "price";
    }

    @Override
    public void observe(Summary summary, Scene scene) {
        observeAll(List.of(summary), scene);
    }

    @Override
    public void observeAll(List<Summary> moment, Scene scene) {
        PriceMarket market = PriceMarket.read(MEMORY.market(scene));
        List<Summary> days = new ArrayList<>();
        for (Summary summary : moment) {
            if (GrossPrice.isIn(summary)) {
                judge(summary, GrossPrice.of(summary), market, scene);
            } else if (summary.kind().equals(PriceDay.KIND)) {
                days.add(summary);
            }
        }
        if (days.isEmpty()) {
            return;
        }
        MarketMove move = MarketMove.of(days);
        List<PriceDay> usual = new ArrayList<>();
        for (Summary summary : days) {
            PriceDay day = PriceDay.of(summary);
            if (!judge(summary, day, move.without(summary), scene)
                    && !day.steps().isEmpty()) {
                usual.add(day);
            }
        }
        usual.forEach(day -> market.learn(day.steps(), scene.now()));
        MEMORY.keep(market.bytes(), scene);
    }

    private static void judge(Summary summary, GrossPrice item, PriceMarket market, Scene scene) {
        if (market.isOutside(item)) {
            Spell spell = MarketMemory.seen(summary.issuer(), summary.at(), summary, List.of(item.key()), scene);
            scene.report(new PriceFindings(summary, spell, scene).single(item, market.days()));
        }
    }

    /** Whether it is odd. */
    private static boolean judge(Summary summary, PriceDay day, double move, Scene scene) {
        double own = MarketMove.left(day.stray(), move);
        boolean odd =
                day.count() > 0 && Math.abs(own) >= LEAST && Math.abs(day.strays() * own / day.stray()) >= day.limit();
        if (odd) {
            Instant start = LocalDate.ofEpochDay(day.start()).atStartOfDay().toInstant(ZoneOffset.ofHours(-3));
            Spell spell = MarketMemory.seen(summary.issuer(), start, summary, day.evidence(), scene);
            scene.report(new PriceFindings(summary, spell, scene).day(day, own));
        }
        return odd;
    }

    @Override
    public void remind(String name, Scene scene) {
        MEMORY.remind(name, scene);
    }
}
