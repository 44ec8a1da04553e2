package io.notaflow.local.evaluate.plant;

import static io.notaflow.domain.anomaly.AnomalyKind.JUST_BELOW_LIMIT;
import static io.notaflow.local.evaluate.truth.Label.NEGATIVE;
import static io.notaflow.local.evaluate.truth.Label.PLANTED;

import io.notaflow.local.evaluate.paper.Sale;
import io.notaflow.local.evaluate.paper.Wish;
import io.notaflow.local.evaluate.paper.Writer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/** JUST_BELOW_LIMIT: totals crowd right below R$ 10,000; beside it totals on both sides of 95 % of it. */
final class LimitPlot implements Plot {
    private static final int EACH = 4;
    private static final int CROWD = 9;
    private static final int SMALL = 60;
    private static final Duration SPAN = Duration.ofDays(8);

    private final Set<String> used = new HashSet<>();
    private final Set<String> tried = new HashSet<>();

    @Override
    public void plant(Plan plan) {
        for (int i = 0; i < EACH; i++) {
            boolean spread = i % 2 == 0;
            alone(plan)
                    .ifPresent(anchor -> plan.ofIssuer(
                            JUST_BELOW_LIMIT,
                            PLANTED,
                            0,
                            "nine totals just below the limit in five days",
                            sales(plan, anchor, n -> 950_001 + plan.dice().below(49_000))));
            alone(plan)
                    .ifPresent(anchor -> plan.ofIssuer(
                            JUST_BELOW_LIMIT,
                            NEGATIVE,
                            0,
                            spread ? "totals spread over 90 to 100 %" : "just above",
                            sales(
                                    plan,
                                    anchor,
                                    n -> spread
                                            ? 901_000 + n * 11_000
                                            : 1_000_100 + plan.dice().below(40_000))));
        }
    }

    private static List<Sale> sales(Plan plan, Sale anchor, IntUnaryOperator total) {
        List<Sale> sales = new ArrayList<>();
        for (int n = 0; n < CROWD; n++) {
            sales.add(sale(plan, anchor, n, total.applyAsInt(n)));
        }
        return sales;
    }

    /** Of a vendor that by chance sells hardly anything a little further below the limit in those days. */
    private Optional<Sale> alone(Plan plan) {
        Optional<Sale> anchor = plan.anchorIfAny(sale -> Plan.isTrade(sale)
                && sale.vendor().perDay() < SMALL
                && !used.contains(sale.vendor().id())
                && tried.add(sale.vendor().id() + sale.at().toLocalDate())
                && isClear(plan, sale));
        anchor.ifPresent(sale -> used.add(sale.vendor().id()));
        return anchor;
    }

    private static boolean isClear(Plan plan, Sale anchor) {
        return plan.book().sales().stream()
                        .filter(sale -> sale.vendor().equals(anchor.vendor())
                                && Duration.between(anchor.at(), sale.at())
                                                .abs()
                                                .compareTo(SPAN)
                                        < 0)
                        .mapToLong(Writer::total)
                        .filter(total -> total >= 900_000 && total < 950_000)
                        .limit(2)
                        .count()
                < 2;
    }

    private static Sale sale(Plan plan, Sale anchor, int n, long total) {
        Sale sale = plan.further(
                anchor.vendor(), anchor.at().plusMinutes(13L * (n % 2) + 1).plusDays(n / 2));
        return sale.wish(Wish.ofTotal(total));
    }
}
