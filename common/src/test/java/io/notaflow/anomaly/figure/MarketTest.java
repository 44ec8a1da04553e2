package io.notaflow.anomaly.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MarketTest {
    private final Market market = new Market();

    @Test
    void aStateIsNotPartOfWhatIsBesideIt() {
        market.add(Map.of("SP", hour(600, 300), "MG", hour(110, 100), "RJ", hour(110, 100)));

        // (220 + 50) ÷ (200 + 50) and (710 + 50) ÷ (400 + 50).
        assertThat(market.beside("SP")).isEqualTo(1.08, within(1e-9));
        assertThat(market.beside("MG")).isEqualTo(760.0 / 450, within(1e-9));
    }

    @Test
    void hoursBeforeFade() {
        market.add(Map.of("MG", hour(300, 200)));
        market.add(Map.of("MG", hour(200, 200)));

        // (0.85 × 300 + 200 + 50) ÷ (0.85 × 200 + 200 + 50).
        assertThat(market.beside("SP")).isEqualTo(505.0 / 420, within(1e-9));
    }

    @Test
    void aQuietOrUnknownMarketChangesNothing() {
        market.add(Map.of("MG", hour(50, 200), "RJ", hour(90, 30)));

        assertThat(market.beside("SP")).isEqualTo(1);
        assertThat(market.beside("MG")).isEqualTo(1);
    }

    @Test
    void survivesItsBytesAndForgetsWhoIsSilent() {
        market.add(Map.of("MG", hour(300, 200)));
        assertThat(Market.read(market.bytes()).beside("SP")).isEqualTo(market.beside("SP"));

        for (int i = 0; i < 100; i++) {
            market.add(Map.of());
        }
        assertThat(market.bytes()).isEmpty();
    }

    private static StateHour hour(double known, double usual) {
        return new StateHour(known, 0, 0, 5, 0, 0, known, usual, 0);
    }
}
