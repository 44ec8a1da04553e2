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

        // (220 + 100) ÷ (200 + 100), and what is more than a pay day makes.
        assertThat(market.beside("SP")).isEqualTo(320.0 / 300, within(1e-9));
        assertThat(market.beside("MG")).isEqualTo(1.15);
    }

    @Test
    void hoursBeforeFade() {
        market.add(Map.of("MG", hour(220, 200)));
        market.add(Map.of("MG", hour(200, 200)));

        // (0.85 × 220 + 200 + 100) ÷ (0.85 × 200 + 200 + 100).
        assertThat(market.beside("SP")).isEqualTo(487.0 / 470, within(1e-9));
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
