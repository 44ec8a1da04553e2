package io.notaflow.local.evaluate.plant;

import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.local.evaluate.paper.Sale;
import io.notaflow.local.evaluate.paper.Writer;
import io.notaflow.local.evaluate.truth.Label;
import io.notaflow.local.evaluate.world.Vendor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where ordinary totals meet the definition of JUST_BELOW_LIMIT by chance, or would but for one sale that the job may not count (it came
 * too late, was cancelled), a finding is neither right nor wrong.
 */
final class LimitTruths {
    private static final long LIMIT = 1_000_000;
    private static final Duration SPAN = Duration.ofDays(7);
    private static final int FEWEST = 4;
    private static final int TIMES = 5;

    private LimitTruths() {}

    static void tell(Plan plan) {
        Map<Vendor, List<Sale>> near = plan.book().sales().stream()
                .filter(sale -> mayBeNear(sale) && below(sale, 90))
                .sorted(Comparator.comparing(Sale::instant))
                .collect(Collectors.groupingBy(Sale::vendor));
        near.values().forEach(sales -> judge(plan, sales));
    }

    private static void judge(Plan plan, List<Sale> sales) {
        for (int last = 0; last < sales.size(); last++) {
            Sale newest = sales.get(last);
            List<Sale> week = new ArrayList<>(sales.subList(0, last + 1));
            week.removeIf(sale -> sale.instant().isBefore(newest.instant().minus(SPAN)));
            List<Sale> upper = week.stream().filter(sale -> below(sale, 95)).toList();
            int further = week.size() - upper.size();
            if (upper.size() >= FEWEST && upper.size() + 1 > TIMES * (further - 1)) {
                plan.ofIssuer(AnomalyKind.JUST_BELOW_LIMIT, Label.IMPLIED, 0, "by chance", upper);
            }
        }
    }

    /** Charges and discounts are less than what lies between. */
    private static boolean mayBeNear(Sale sale) {
        long wanted = Writer.basket(sale);
        return wanted > LIMIT * 6 / 10 && wanted < LIMIT * 13 / 10;
    }

    private static boolean below(Sale sale, int percent) {
        long total = Writer.total(sale);
        return total >= LIMIT * percent / 100 && total < LIMIT;
    }
}
