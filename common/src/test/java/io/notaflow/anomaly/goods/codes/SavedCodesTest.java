package io.notaflow.anomaly.goods.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.notaflow.anomaly.fact.Line;
import io.notaflow.kpi.CfopClasses;
import io.notaflow.testing.SavedState;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Codes of goods: their text, which is saved and sent, and what a market practises, as a released version saved it. */
class SavedCodesTest {
    private static final Instant NOW = Instant.parse("2026-08-01T05:00:00Z");
    private static final Combination PLAIN = new Combination("s10/00");
    private static final Combination EXPORT = new Combination("x10/41");

    @Test
    void readsAMarketOfVersionOne() throws IOException {
        Usage usage = Usage.read(null);
        usage.learn("11222333000181", PLAIN, 300, NOW);
        usage.learn("44555666000181", PLAIN, 5, NOW);
        usage.learn("44555666000181", EXPORT, 2, NOW);

        Usage saved = Usage.read(SavedState.file("codes-market-v1.bin", usage.bytes()));

        assertThat(saved.bytes()).isEqualTo(usage.bytes());
        assertThat(saved.uses(2)).isEqualTo(307);
        assertThat(saved.uses(PLAIN)).isEqualTo(305);
        assertThat(saved.issuers(EXPORT)).containsExactly("44555666000181");
        assertThat(saved.issuers()).isEqualTo(2);
    }

    @Test
    void codesHaveATextThatNeverChanges() {
        assertThat(text("5102", "00")).isEqualTo("s10/00");
        assertThat(text("6405", "60")).isEqualTo("s40/60");
        assertThat(text("5656", "500")).isEqualTo("s65/500");
        assertThat(text("7102", "41")).isEqualTo("x10/41");
        assertThat(text("1102", "00")).isEqualTo("p/00");
        assertThat(text("1202", "00")).isEqualTo("r/00");
        assertThat(text("5202", "00")).isEqualTo("q/00");
        assertThat(text("5910", "00")).isEqualTo("o/00");
        assertThat(text("", "é")).isEqualTo("o/?");
    }

    @Test
    void aNumberHoldsTheText() {
        for (String text : new String[] {"s10/00", "s65/500", "o/", "q/900"}) {
            assertThat(Combination.unpacked(new Combination(text).packed()).text())
                    .isEqualTo(text);
        }
    }

    /** By hand: 1 − e⁻¹·(1 + 1) and e⁻⁰·⁰¹-weighted tails, 0.01³/6·(1 − 0.01·3/4). */
    @Test
    void chanceIsThatOfPoisson() {
        assertThat(Poisson.atLeast(2, 1)).isCloseTo(0.26424, within(1e-5));
        assertThat(Poisson.atLeast(3, 0.01)).isCloseTo(1.6542e-7, within(1e-10));
        assertThat(Poisson.atLeast(0, 3)).isCloseTo(1, within(1e-9));
    }

    private static String text(String cfop, String cst) {
        return Combination.of(new Line("22030000", "UN", cfop, cst, 1, 100), new CfopClasses(Map.of()))
                .text();
    }
}
