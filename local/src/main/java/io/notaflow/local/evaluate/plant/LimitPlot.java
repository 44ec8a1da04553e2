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
import java.util.Set;

/** JUST_BELOW_LIMIT: totals crowd right below R$ 10,000; beside it totals on both sides of 95 % of it. */
final class LimitPlot implements Plot {
    private static final int EACH = 4;
    private static final int CROWD = 9;
    private static final int SMALL = 60;
    private static final Duration SPAN = Duration.ofDays(8);

    private final Set<String> used = new HashSet<>();

    @Override
    public void plant(Plan plan) {
        for (int i = 0; i < EACH; i++) {
            List<Sale> crowd = new ArrayList<>();
            Sale anchor = alone(plan);
            for (int n = 0; n < CROWD; n++) {
                crowd.add(sale(plan, anchor, n, 950_001 + plan.dice().below(49_000)));
            }
            plan.ofIssuer(JUST_BELOW_LIMIT, PLANTED, 0, "nine totals just below the limit in five days", crowd);
            List<Sale> even = new ArrayList<>();
            anchor = alone(plan);
            for (int n = 0; n < CROWD; n++) {
                long total = i % 2 == 0
                        ? 901_000 + n * 11_000L
                        : 1_000_100 + plan.dice().below(40_000);
                even.add(sale(plan, anchor, n, total));
            }
            plan.ofIssuer(
                    JUST_BELOW_LIMIT, NEGATIVE, 0, i % 2 == 0 ? "totals spread over 90 to 100 %" : "just above", even);
        }
    }

    /** Of a vendor that by chance sells nothing a little further below the limit in those days. */
    private Sale alone(Plan plan) {
        Sale anchor = plan.anchor(sale -> Plan.isTrade(sale)
                && sale.vendor().perDay() < SMALL
                && !used.contains(sale.vendor().id())
                && isClear(plan, sale));
        used.add(anchor.vendor().id());
        return anchor;
    }

    private static boolean isClear(Plan plan, Sale anchor) {
        return plan.book().sales().stream()
                .filter(sale -> sale.vendor().equals(anchor.vendor())
                        && Duration.between(anchor.at(), sale.at()).abs().compareTo(SPAN) < 0)
                .mapToLong(Writer::total)
                .noneMatch(total -> total >= 900_000 && total < 950_000);
    }

    private static Sale sale(Plan plan, Sale anchor, int n, long total) {
        Sale sale = plan.further(
                anchor.vendor(), anchor.at().plusMinutes(13L * (n % 2) + 1).plusDays(n / 2));
        return sale.wish(Wish.ofTotal(total));
    }
}
