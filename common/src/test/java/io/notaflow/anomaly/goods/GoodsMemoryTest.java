package io.notaflow.anomaly.goods;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.fact.Line;
import io.notaflow.anomaly.timeline.Summary;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoodsMemoryTest {
    private final Markets markets = new Markets();

    @Test
    void everythingIsForgottenAfterTwoMonthsOfSilence() {
        Shop shop = new Shop(markets, 0).sells(0, 20, 6, 10).sells(20, 6, 20);
        shop.sells(20, Sale.beer(1_000));
        markets.closeDay(20);
        assertThat(markets.findings()).isNotEmpty();
        assertThat(markets.remembered()).isGreaterThan(3);

        markets.closeDay(20 + 59);
        assertThat(markets.remembered()).isPositive();
        markets.closeDay(20 + 62);

        assertThat(markets.remembered()).isZero();
    }

    @Test
    void aLongTailOfProductsIsCutOff() {
        Shop shop = new Shop(markets, 0);
        for (int i = 0; i < 2_000; i++) {
            shop.sells(i / 500, Sale.line("%08d".formatted(i), "UN", 10, i));
        }
        markets.closeDay(5);

        assertThat(markets.issuersBytes()).isLessThan(1_500 * 150L);
        assertThat(markets.remembered()).isLessThanOrEqualTo(3 * 1_500 + 1);
    }

    /** Codes that are never used twice would fill the memory of a product. */
    @Test
    void articlesOfAProductAreBounded() {
        Shop shop = new Shop(markets, 0);
        for (int i = 0; i < 500; i++) {
            shop.sells(i / 50, Sale.line("22030000", "UN", 10, 1_000 + i));
        }
        markets.closeDay(12);

        assertThat(markets.issuersBytes()).isLessThan(1_500);
    }

    /** Ten invoices of five items of two products: one summary of prices a product and day, one of codes a product and week. */
    @Test
    void aDayIsOneSummaryAProduct() {
        Shop shop = new Shop(markets, 0);
        for (int day = 0; day < 7; day++) {
            for (int i = 0; i < 10; i++) {
                shop.sells(day, Sale.line("2203000" + i % 2, "UN", 10, 1));
            }
        }
        markets.closeDay(7);

        assertThat(markets.summaries()).extracting(Summary::kind).containsOnly("price-day", "codes-day");
        assertThat(markets.summaries()).hasSize(2 * 7 + 2);
    }

    /** Written in Acre or with an offset that does not exist: the day is still there. */
    @Test
    void invoicesOfOneDayAreClosedTogether() {
        List<Line> items = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            items.add(Sale.beer(10 + i));
        }
        markets.arrive(new Sale(0, 1, Markets.noon(0).plusSeconds(11 * 3_600), items).fact());
        markets.arrive(new Sale(0, 2, Markets.noon(0).plusSeconds(-11 * 3_600), items).fact());

        markets.watermark(Markets.noon(0).plusSeconds(14 * 3_600 + 299));
        assertThat(markets.summaries()).isEmpty();
        markets.watermark(Markets.noon(0).plusSeconds(14 * 3_600 + 310));

        assertThat(markets.summaries()).hasSize(2);
    }
}
