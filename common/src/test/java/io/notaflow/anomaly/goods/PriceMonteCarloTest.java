package io.notaflow.anomaly.goods;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Finding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thirty issuers with three products each, their own noise of 3 to 8 %, six items a product and day on average. */
class PriceMonteCarloTest {
    private static final int ISSUERS = 30;
    private static final int PRODUCTS = 3;
    private static final int DAYS = 36;
    private static final int LEARNING = 22;
    private static final double ITEMS = 6;

    private final Map<String, Integer> planted = new HashMap<>();

    @ParameterizedTest
    @CsvSource({"4, 0.75", "6, 0.85"})
    void shiftedDaysAreFoundAndNothingElse(double strength, double recall) {
        Set<String> found = new HashSet<>();
        for (Finding finding : run(strength, false)) {
            assertThat(planted).containsKey(finding.subject().name());
            assertThat(finding.window().end())
                    .isAfter(Markets.noon(planted.getOrDefault(finding.subject().name(), DAYS)));
            found.add(finding.subject().name());
        }

        assertThat(planted).hasSizeGreaterThan(30);
        assertThat(found.size() / (double) planted.size()).isGreaterThan(recall);
    }

    @Test
    void heavyTailsAreNotFound() {
        assertThat(run(0, true)).isEmpty();
    }

    private List<Finding> run(double strength, boolean heavy) {
        Markets markets = new Markets();
        Random random = new Random(42);
        double[] deviations =
                random.doubles((long) ISSUERS * PRODUCTS, 0.03, 0.08).toArray();
        int number = 0;
        for (int day = 0; day < DAYS; day++) {
            for (int i = 0; i < deviations.length; i++) {
                int count = poisson(random);
                String ncm = "2203000" + i % PRODUCTS;
                String subject = Sale.issuer(i / PRODUCTS) + '/' + ncm + "/UN";
                boolean plants = strength > 0
                        && day >= LEARNING
                        && count > 0
                        && random.nextInt(20) == 0
                        && planted.putIfAbsent(subject, day) == null;
                double shift = plants ? (random.nextBoolean() ? 1 : -1) * strength : 0;
                for (int k = 0; k < count; k++) {
                    double price = 10 * Math.exp(deviations[i] * (shift + noise(random, heavy)));
                    number++;
                    markets.arrive(new Sale(
                                    i / PRODUCTS,
                                    number,
                                    Markets.noon(day).plusSeconds(60L * k),
                                    List.of(Sale.line(ncm, "UN", price, 0)))
                            .fact());
                }
            }
            markets.closeDay(day);
        }
        return markets.findings(AnomalyKind.PRICE_OUTLIER);
    }

    private static int poisson(Random random) {
        double product = random.nextDouble();
        int count = 0;
        while (product > Math.exp(-ITEMS)) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }

    /** Of deviation 1; heavy tails are those of Student's t of 4 degrees of freedom. */
    private static double noise(Random random, boolean heavy) {
        double normal = random.nextGaussian();
        if (!heavy) {
            return normal;
        }
        double squares = 0;
        for (int i = 0; i < 4; i++) {
            double one = random.nextGaussian();
            squares += one * one;
        }
        return normal / Math.sqrt(squares / 4) / Math.sqrt(2);
    }
}
