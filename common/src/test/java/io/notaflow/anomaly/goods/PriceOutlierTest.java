package io.notaflow.anomaly.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.notaflow.anomaly.fact.Line;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.Severity;
import io.notaflow.domain.anomaly.SubjectType;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shop's prices have a standard deviation of 4.7 %; days are counted from 0. */
class PriceOutlierTest {
    private static final double DEVIATION = Math.sqrt((2 * 0.05 * 0.05 + 2 * 0.02 * 0.02 + 2 * 0.06 * 0.06) / 6);
    private static final BigDecimal NEARLY = new BigDecimal("0.05");
    private static final int TODAY = 30;

    private final Markets markets = new Markets();
    private final Shop shop = new Shop(markets, 0);

    @ParameterizedTest
    @ValueSource(doubles = {4, 6, -4, -6})
    void aDayOfShiftedPricesIsFound(double deviations) {
        shop.sells(0, TODAY, 6, 10).sells(TODAY, 6, 10 * Math.exp(deviations * DEVIATION));

        Finding found = only(close(TODAY));

        assertThat(found.subject().type()).isEqualTo(SubjectType.PRODUCT);
        assertThat(found.subject().name()).isEqualTo("11222000000181/22030000/UN");
        assertThat(found.measured().observed())
                .isCloseTo(BigDecimal.valueOf(10 * Math.exp(deviations * DEVIATION)), within(NEARLY));
        assertThat(found.measured().expected()).isCloseTo(BigDecimal.TEN, within(NEARLY));
        assertThat(found.window().end()).isEqualTo(Markets.noon(TODAY).plus(Duration.ofHours(14)));
        assertThat(found.evidence().keys()).hasSizeBetween(5, 6);
        assertThat(found.measured().score()).isGreaterThan(0.99);
    }

    @Test
    void theWordsSayHowFarAndFromWhat() {
        shop.sells(0, TODAY, 6, 10).sells(TODAY, 6, 20);

        Finding found = only(close(TODAY));

        assertThat(found.explanation().pt())
                .startsWith(
                        "6 itens a R$ 20,00 em média; o usual deste emitente, com o movimento do mercado (0 %), é R$ 10,00:")
                .contains("100 % acima");
        assertThat(found.explanation().en())
                .startsWith("6 items at R$ 20.00 on average;")
                .contains("100 % above");
        assertThat(found.measured().amount()).isEqualByComparingTo("60.07");
        assertThat(found.severity()).isEqualTo(Severity.HIGH);
    }

    @Test
    void fewItemsADayAreFoundWhenItGoesOn() {
        shop.sells(0, TODAY, 2, 10).sells(TODAY, TODAY + 3, 2, 10 * Math.exp(4 * DEVIATION));

        close(TODAY + 1);
        assertThat(prices()).isEmpty();
        Finding found = only(close(TODAY + 2));

        assertThat(found.window().start()).isEqualTo(Markets.noon(TODAY).minus(Duration.ofHours(12)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {100, 1000, 1, 0.1, 120})
    void aGrossErrorIsFoundWithinMinutes(double price) {
        shop.sells(0, TODAY, 6, 10);
        Sale wrong = shop.sells(TODAY, Sale.beer(price));
        shop.sells(TODAY, 5, 10);

        markets.watermark(wrong.at().plus(Duration.ofMinutes(6)));

        Finding found = only(prices());
        assertThat(found.evidence().keys()).containsExactly(wrong.key());
        assertThat(found.severity()).isEqualTo(Severity.HIGH);
        assertThat(only(close(TODAY)).id()).isEqualTo(found.id());
    }

    @Test
    void grossErrorsDoNotPoisonWhatIsUsual() {
        for (int day = 0; day < TODAY; day++) {
            shop.sells(day, 6, 10);
            if (day > 15 && day % 6 == 0) {
                shop.sells(day, Sale.beer(1_000));
            }
        }
        shop.sells(TODAY, 6, 10 * Math.exp(4 * DEVIATION));
        shop.sells(TODAY, Sale.beer(1_000));

        assertThat(close(TODAY))
                .anySatisfy(found -> assertThat(found.measured().expected()).isCloseTo(BigDecimal.TEN, within(NEARLY)))
                .hasSize(3);
    }

    /** Before 14 days are known nothing else would keep them from the level. */
    @Test
    void grossErrorsOfTheFirstWeeksMoveNothing() {
        shop.sells(0, 16, 6, 10);
        shop.sells(9, Sale.beer(1_000));
        shop.sells(12, Sale.beer(1_000));
        shop.sells(16, 6, 15);

        assertThat(close(16))
                .anySatisfy(found -> assertThat(found.measured().expected()).isCloseTo(BigDecimal.TEN, within(NEARLY)));
    }

    @Test
    void whatComesTooLateIsLeftOut() {
        shop.sells(0, TODAY, 6, 10);
        assertThat(close(TODAY)).isEmpty();
        int told = markets.summaries().size();
        Sale late = new Sale(0, 9_999, Markets.noon(TODAY - 1), List.of(Sale.beer(1_000)));

        markets.arrive(late.arriving(Markets.noon(TODAY + 1)));

        assertThat(close(TODAY + 2)).isEmpty();
        assertThat(markets.summaries()).hasSize(told);
    }

    /** Six articles of one NCM, each sold once a day: none of them alone says anything. */
    @Test
    void articlesThatStrayTogetherAreFound() {
        for (int day = 0; day <= TODAY; day++) {
            double shift = day == TODAY ? 4 * DEVIATION : 0;
            for (int article = 1; article <= 6; article++) {
                double noise = 0.05 * Math.sin(day * 7 + article * 3);
                shop.sells(day, Sale.line("22030000", "UN", 10 * article * Math.exp(noise + shift), article));
            }
        }

        assertThat(only(close(TODAY)).evidence().keys()).hasSizeGreaterThan(3);
    }

    @Test
    void aPromotionOfTheWholeMarketIsNone() {
        for (int issuer = 0; issuer < 5; issuer++) {
            new Shop(markets, issuer).sells(0, TODAY, 6, 10).sells(TODAY, 6, 6);
        }

        assertThat(close(TODAY)).isEmpty();
    }

    @Test
    void whoDoublesWhatTheMarketMovesIsFound() {
        for (int issuer = 1; issuer < 5; issuer++) {
            new Shop(markets, issuer).sells(0, TODAY, 6, 10).sells(TODAY, 6, 11);
        }
        shop.sells(0, TODAY, 6, 10).sells(TODAY, 6, 22);

        assertThat(only(close(TODAY)).measured().expected()).isCloseTo(BigDecimal.valueOf(11), within(NEARLY));
    }

    @Test
    void inflationIsNone() {
        for (int day = 0; day < 60; day++) {
            shop.sells(day, 6, 10 * Math.exp(0.005 * day));
        }

        assertThat(close(60)).isEmpty();
    }

    @Test
    void anotherUnitWithItsOwnPriceIsNone() {
        shop.sells(0, TODAY, 6, 10);
        for (int i = 0; i < 6; i++) {
            shop.sells(TODAY, Sale.line("22030000", "CX", 110, 0));
        }

        assertThat(close(TODAY)).isEmpty();
    }

    @Test
    void aNewArticleUnderAnOldNcmIsNone() {
        shop.sells(0, TODAY, 6, 10);
        for (int i = 0; i < 6; i++) {
            shop.sells(TODAY, Sale.line("22030000", "UN", 95, 77));
        }

        assertThat(close(TODAY)).isEmpty();
    }

    @Test
    void aStartUpIsNotJudged() {
        new Shop(markets, 1).sells(0, TODAY, 6, 10);
        shop.sells(TODAY - 5, TODAY - 2, 6, 100).sells(TODAY - 2, TODAY + 1, 6, 1_000);

        assertThat(close(TODAY)).isEmpty();
    }

    @Test
    void productsWithFewObservationsAreNotJudged() {
        shop.sells(0, 10, 1, 10).sells(10, 3, 30);
        shop.sells(10, Sale.beer(100));

        assertThat(close(10)).isEmpty();
    }

    @Test
    void aPriceThatOthersOfTheMarketAskIsNone() {
        new Shop(markets, 1).sells(0, TODAY, 6, 120);
        shop.sells(0, TODAY, 6, 10);
        shop.sells(TODAY, Sale.beer(100));

        assertThat(close(TODAY)).isEmpty();
    }

    @Test
    void goodsOfEveryPriceAreNotJudged() {
        for (int day = 0; day <= TODAY; day++) {
            for (int i = 0; i < 6; i++) {
                double price = Math.exp((day * 7 + i * 5) % 12);
                shop.sells(day, Sale.line("99999999", "UN", price, 0));
            }
        }

        assertThat(close(TODAY)).isEmpty();
    }

    /** A lot a day, each with its own price. */
    @Test
    void pricesByLotAreNone() {
        double[] lots = {10, 11.5, 9.2, 10.8, 9.6, 12, 8.8};
        for (int day = 0; day <= TODAY; day++) {
            for (int i = 0; i < 6; i++) {
                shop.sells(day, Sale.line("02013000", "KG", lots[day * 3 % lots.length], 0));
            }
        }

        assertThat(close(TODAY)).isEmpty();
    }

    @Test
    void whatIsNotSoldHasNoPrice() {
        shop.sells(0, TODAY, 6, 10);
        for (int i = 0; i < 6; i++) {
            shop.sells(TODAY, new Line("22030000", "UN", "5910", "00", 0.01, 1, 0));
        }

        assertThat(close(TODAY)).isEmpty();
    }

    @Test
    void aNewLevelIsOneFindingAndThenUsual() {
        shop.sells(0, TODAY, 6, 10).sells(TODAY, 60, 6, 15);

        assertThat(close(60)).hasSize(1);
    }

    private List<Finding> close(int day) {
        markets.closeDay(day);
        return prices();
    }

    private List<Finding> prices() {
        return markets.findings(AnomalyKind.PRICE_OUTLIER);
    }

    private static Finding only(List<Finding> findings) {
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
