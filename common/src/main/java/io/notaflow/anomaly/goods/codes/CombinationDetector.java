package io.notaflow.anomaly.goods.codes;

import io.notaflow.anomaly.goods.MarketMemory;
import io.notaflow.anomaly.goods.Spell;
import io.notaflow.anomaly.goods.codes.UseDay.Used;
import io.notaflow.anomaly.timeline.Detector;
import io.notaflow.anomaly.timeline.Scene;
import io.notaflow.anomaly.timeline.Summary;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * RARE_COMBINATION: on a day an issuer uses a combination of NCM (in a unit), class of CFOP and CST in at least 3 invoices, though chance makes so
 * many of them less than once in 100,000 days by its own past and by what the market practises, both have it in no more than 1 % of their
 * invoices, and fewer than two others use it or begin to on that day. Expected of n invoices: {@code n·(uses + 0.5)/(all + 1)}, uses and all of the same regime (CST or CSOSN), own ones since the product is
 * sold, the market's of 30 to 60 days.
 *
 * <p>The market must know 300 invoices of 3 issuers, or 1,000. Who has fewer than 30 invoices of its own with the product is judged by the market
 * alone, when it has been seen for 14 days and the market knows 1,000 invoices of 5 issuers. What is odd is not learned. This covers fuel sold under the
 * codes of other goods; a CFOP of fuels on other goods is the same the other way round.
 *
 * <p>Memory per product: {@link Usage}, until it is unused for 60 days, and a {@link Spell} per issuer and combination with a finding, for 4 days.
 */
public final class CombinationDetector implements Detector<Summary> {
    private static final MarketMemory MEMORY =
            new MarketMemory(bytes -> Usage.read(bytes).last());
    private static final double UNLIKELY = 1e-5;
    private static final double OWN_HISTORY = 30;
    private static final double FEW_USES = 300;
    private static final double MANY_USES = 1_000;
    private static final int FEW_ISSUERS = 3;
    private static final int MANY_ISSUERS = 5;
    private static final int OLD = 14;
    private static final int OTHERS = 2;

    @Override
    public String name() {
        return "codes";
    }

    @Override
    public void observe(Summary summary, Scene scene) {
        observeAll(List.of(summary), scene);
    }

    @Override
    public void observeAll(List<Summary> moment, Scene scene) {
        List<Summary> days = moment.stream()
                .filter(summary -> summary.kind().equals(UseDay.KIND))
                .toList();
        if (days.isEmpty()) {
            return;
        }
        Usage usage = Usage.read(MEMORY.market(scene));
        Map<Combination, Integer> today = today(days);
        List<Runnable> lessons = new ArrayList<>();
        for (Summary summary : days) {
            UseDay day = UseDay.of(summary);
            for (Used used : day.used()) {
                if (used.odd() && isRare(summary.issuer(), day, used, usage, today)) {
                    report(summary, day, used, usage, scene);
                } else {
                    lessons.add(() -> usage.learn(summary.issuer(), used.combination(), used.untold(), scene.now()));
                }
            }
        }
        lessons.forEach(Runnable::run);
        MEMORY.keep(usage.bytes(), scene);
    }

    /** How many issuers use each combination today, as far as is told. */
    private static Map<Combination, Integer> today(List<Summary> days) {
        Map<Combination, Integer> today = new HashMap<>();
        for (Summary summary : days) {
            UseDay.of(summary).used().stream()
                    .filter(used -> used.count() > 0)
                    .forEach(used -> today.merge(used.combination(), 1, Integer::sum));
        }
        return today;
    }

    private static boolean isRare(String issuer, UseDay day, Used used, Usage usage, Map<Combination, Integer> today) {
        Set<String> others = usage.issuers(used.combination());
        others.remove(issuer);
        if (others.size() >= OTHERS || today.getOrDefault(used.combination(), 0) > OTHERS) {
            return false;
        }
        double all = usage.uses(used.combination().regime());
        boolean enough = used.past() >= OWN_HISTORY
                ? all >= MANY_USES || (all >= FEW_USES && usage.issuers() >= FEW_ISSUERS)
                : all >= MANY_USES && usage.issuers() >= MANY_ISSUERS && day.age() >= OLD;
        return enough
                && usage.uses(used.combination()) <= Practice.NEVER * all
                && Poisson.atLeast(used.count(), expected(day, used, usage)) < UNLIKELY;
    }

    /** Invoices of the day that the market lets expect. */
    private static double expected(UseDay day, Used used, Usage usage) {
        return day.invoices()
                * (usage.uses(used.combination()) + 0.5)
                / (usage.uses(used.combination().regime()) + 1);
    }

    private static void report(Summary summary, UseDay day, Used used, Usage usage, Scene scene) {
        String name = summary.issuer() + '/' + used.combination().text();
        Instant start = summary.at().minus(Duration.ofDays(1));
        Spell spell = MarketMemory.seen(name, start, summary, used.keys(), scene);
        double market = expected(day, used, usage);
        double expected = used.past() >= OWN_HISTORY ? Math.max(market, used.expected()) : market;
        double known = usage.uses(used.combination().regime());
        scene.report(CombinationFindings.of(summary, used, expected, known, spell, scene));
    }

    @Override
    public void remind(String name, Scene scene) {
        MEMORY.remind(name, scene);
    }
}
