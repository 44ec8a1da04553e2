package io.notaflow.anomaly.bounded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.Severity;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;

class BenfordTest {
    private static final String ISSUER = "11222333000181";

    /** 90 amounts from 1 to 9 as often each: n·p = 27.09, 15.85, 11.24, 8.72, 7.13, 6.03, 5.22, 4.60, 4.12. */
    @Test
    void computesWhatIsComputedByHand() {
        Trades trades = new Trades();
        for (int i = 0; i < 90; i++) {
            trades.sale(ISSUER, null, 1, 9, (1 + i % 9) * 100L + i);
        }
        FirstDigits digits = FirstDigits.of(trades.history().last(Duration.ofDays(30)));

        assertThat(digits.number()).isEqualTo(90);
        assertThat(digits.count(9)).isEqualTo(10);
        // 10.78 + 2.16 + 0.14 + 0.19 + 1.16 + 2.62 + 4.38 + 6.32 + 8.40
        assertThat(digits.chiSquare()).isCloseTo(36.2, within(0.1));
        // (0.1899 + 0.0650 + 0.0138 + 0.0142 + 0.0319 + 0.0442 + 0.0531 + 0.0600 + 0.0654) / 9
        assertThat(digits.deviation()).isCloseTo(0.0597, within(0.0001));
        assertThat(FirstDigits.of(987_654_321L)).isEqualTo(9);
        assertThat(FirstDigits.of(1)).isEqualTo(1);
    }

    @Test
    void inventedAmountsAreFoundAndTheSameMonthHasTheSameId() {
        Trades trades = new Trades();
        Random random = new Random(1);
        for (int i = 0; i < 600; i++) {
            // As people invent them: every first digit as often, from R$ 10 to R$ 99,999.
            long magnitude = (long) Math.pow(10, 3 + random.nextInt(4));
            trades.sale(ISSUER, null, 1 + i % 28, 9, magnitude * (1 + random.nextInt(9)) + random.nextInt(900));
        }

        List<Finding> findings = new Benford().find(trades.history());

        assertThat(findings).singleElement().satisfies(found -> {
            assertThat(found.subject().name()).isEqualTo(ISSUER);
            assertThat(found.detail()).isEqualTo("2026-11");
            assertThat(found.severity()).isEqualTo(Severity.MEDIUM);
            assertThat(found.evidence().keys()).hasSize(20);
            assertThat(found.explanation().en()).startsWith("600 invoices in 30 days:");
        });
        assertThat(new Benford().find(trades.history())).isEqualTo(findings);
        trades.sale(ISSUER, null, 0, 9, 12_345);
        assertThat(new Benford().find(trades.history()).get(0).id())
                .isEqualTo(findings.get(0).id());
    }

    @Test
    void whatTheIssuerAlwaysDidIsOfLowSeverity() {
        Trades trades = new Trades();
        Random random = new Random(2);
        for (int i = 0; i < 4_000; i++) {
            long magnitude = (long) Math.pow(10, 3 + random.nextInt(4));
            trades.sale(ISSUER, null, 1 + i % 58, 9, magnitude * (1 + random.nextInt(9)) + random.nextInt(900));
        }
        assertThat(new Benford().find(trades.history()))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.LOW);
    }

    @Test
    void shopsWithFewOrNarrowPricesAreNotJudged() {
        Random random = new Random(3);
        assertThat(find(i -> 990 + 1_000 * (i % 7))).isEmpty(); // seven prices
        assertThat(find(i -> 5_000 + random.nextInt(20_000))).isEmpty(); // R$ 50 to R$ 250
        assertThat(find(i -> i % 10 == 0 ? 4_990 : lognormal(random, 2))).isEmpty(); // one price is a tenth of all
    }

    /** R$ 10 to R$ 2,000, as likely each, in the month after one in which the law was followed, or after one that was narrow too. */
    @Test
    void narrowAmountsAreJudgedOfWhoFollowedTheLawBefore() {
        assertThat(change(new Random(5), lognormals(6, 2))).singleElement().satisfies(found -> {
            assertThat(found.severity()).isEqualTo(Severity.MEDIUM);
            assertThat(found.explanation().en()).startsWith("600 invoices in 30 days:");
        });
        assertThat(change(new Random(5), lognormals(6, 0.3))).isEmpty();
    }

    private static List<Finding> change(Random random, LongUnaryOperator before) {
        Trades trades = new Trades();
        for (int i = 0; i < 600; i++) {
            trades.sale(ISSUER, null, 31 + i % 28, 9, before.applyAsLong(i));
            trades.sale(ISSUER, null, 1 + i % 28, 9, 1_000 + random.nextInt(199_000));
        }
        return new Benford().find(trades.history());
    }

    private static LongUnaryOperator lognormals(long seed, double sigma) {
        Random random = new Random(seed);
        return i -> lognormal(random, sigma);
    }

    /** 2,000 honest issuer-months; with the 20.09 of the definition alone about 20 of them would be found. */
    @Test
    void honestAmountsAreNotFound() {
        Random random = new Random(4);
        int byDefinition = 0;
        for (int month = 0; month < 2_000; month++) {
            Trades trades = new Trades();
            for (int i = 0; i < 500; i++) {
                trades.sale(ISSUER, null, 1 + i % 28, 9, lognormal(random, 2));
            }
            History history = trades.history();
            assertThat(new Benford().find(history)).isEmpty();
            byDefinition += FirstDigits.of(history.last(Duration.ofDays(30))).chiSquare() > 20.09 ? 1 : 0;
        }
        assertThat(byDefinition).isBetween(8, 40);
    }

    private static List<Finding> find(LongUnaryOperator amount) {
        Trades trades = new Trades();
        for (int i = 0; i < 1_000; i++) {
            trades.sale(ISSUER, null, 1 + i % 28, 9, amount.applyAsLong(i));
        }
        return new Benford().find(trades.history());
    }

    /** About R$ 100 in the middle. */
    private static long lognormal(Random random, double sigma) {
        return 1 + Math.round(10_000 * Math.exp(sigma * random.nextGaussian()));
    }
}
