package io.notaflow.anomaly.goods;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Facts no later than the bound give the same findings in any order of arrival, however far the watermark jumps. */
class GoodsAnyOrderTest {
    private static final int DAYS = 24;

    @Test
    void findingsDoNotDependOnTheOrderOfArrival() {
        List<Sale> sales = sales(new Random(4));
        List<Finding> expected = run(sales, new Random(0), 1);

        assertThat(expected)
                .extracting(Finding::kind)
                .contains(AnomalyKind.PRICE_OUTLIER, AnomalyKind.RARE_COMBINATION)
                .hasSizeGreaterThan(3);
        assertThat(run(sales, new Random(1), 1)).isEqualTo(expected);
        assertThat(run(sales, new Random(2), 5)).isEqualTo(expected);
        assertThat(run(sales, new Random(3), DAYS)).isEqualTo(expected);
    }

    /** Four issuers; gross errors, days of other prices, and other codes among the usual ones. */
    private static List<Sale> sales(Random random) {
        List<Sale> sales = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            for (int issuer = 0; issuer < 4; issuer++) {
                double level = day > 15 && random.nextInt(8) == 0 ? 14 : 10;
                boolean odd = day > 18 && random.nextInt(10) == 0;
                for (int i = 0; i < 12; i++) {
                    double gross = random.nextInt(300) == 0 ? 100 : 1;
                    double price = level * gross * Math.exp(0.04 * random.nextGaussian());
                    sales.add(new Sale(
                            issuer,
                            1_000 * day + i,
                            Markets.noon(day).plusSeconds(random.nextInt(50_000)),
                            List.of(odd && i < 5 ? Sale.coded("5102", "41") : Sale.beer(price))));
                }
            }
        }
        return sales;
    }

    /** Everything arrives up to five minutes after its own time; the watermark jumps some days at a time. */
    private static List<Finding> run(List<Sale> sales, Random random, int jump) {
        Markets markets = new Markets();
        List<Fact> facts = new ArrayList<>();
        for (Sale sale : sales) {
            facts.add(sale.arriving(sale.at().plusSeconds(random.nextInt(300))));
        }
        Collections.shuffle(facts, random);
        for (int day = jump - 1; day < DAYS + jump; day += jump) {
            for (Fact fact : facts) {
                boolean isDue = !fact.at().isAfter(Markets.noon(day).plusSeconds(54_000));
                boolean wasDue = !fact.at().isAfter(Markets.noon(day - jump).plusSeconds(54_000));
                if (isDue && !wasDue) {
                    markets.arrive(fact);
                }
            }
            markets.closeDay(day);
        }
        return markets.findings();
    }
}
