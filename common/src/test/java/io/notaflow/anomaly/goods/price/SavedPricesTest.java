package io.notaflow.anomaly.goods.price;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.testing.SavedState;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The prices of a market, as a released version saved them. */
class SavedPricesTest {
    private static final Instant START = Instant.parse("2026-08-01T05:00:00Z");

    @Test
    void readsAMarketOfVersionOne() throws IOException {
        PriceMarket market = market(40);

        PriceMarket saved = PriceMarket.read(SavedState.file("price-market-v1.bin", market.bytes()));

        assertThat(saved.bytes()).isEqualTo(market.bytes());
        assertThat(saved.days()).isEqualTo(25);
        assertThat(saved.isOutside(new GrossPrice(Math.log(100), Math.log(10), 0.1, 1, 1, "k")))
                .isTrue();
        assertThat(saved.isOutside(new GrossPrice(Math.log(12), Math.log(1), 0.1, 1, 1, "k")))
                .isFalse();
    }

    /** Prices of about 10 a day; the generations of 15 days turn twice in 40, so that those of days 15 to 39 are left. */
    private static PriceMarket market(int days) {
        PriceMarket market = PriceMarket.read(null);
        for (int day = 0; day < days; day++) {
            market.learn(
                    List.of(PriceMarket.step(Math.log(9.5)), PriceMarket.step(Math.log(10 + day % 2))),
                    START.plus(Duration.ofDays(day)));
        }
        return market;
    }
}
