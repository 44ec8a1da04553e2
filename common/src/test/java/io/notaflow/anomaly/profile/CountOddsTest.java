package io.notaflow.anomaly.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CountOddsTest {

    /** With a share of which nothing is known (a = b = 1) each of 0 to 4 is as likely: the variance is 2, twice that of a binomial count. */
    @Test
    void whenNothingIsKnownOfTheShareEveryNumberIsAsLikely() {
        assertThat(odds(3, 4, 0.5, 2)).isCloseTo(0.4, within(1e-9));
        assertThat(odds(4, 4, 0.5, 2)).isCloseTo(0.2, within(1e-9));
        assertThat(odds(0, 4, 0.5, 2)).isCloseTo(1, within(1e-12));
    }

    /** 1 − 0.9¹⁰ − 10 · 0.1 · 0.9⁹ − 45 · 0.01 · 0.9⁸ = 0.070190. */
    @Test
    void whenAllIsKnownOfItTheNumberIsBinomial() {
        assertThat(odds(3, 10, 0.1, 1 + 1e-9)).isCloseTo(0.070190, within(1e-6));
    }

    @Test
    void farOffIsUnlikelyBeyondAnyNumberButNotNegative() {
        assertThat(odds(90_000, 100_000, 0.01, 1.1)).isBetween(0.0, 1e-18);
    }

    private static double odds(long part, long all, double share, double spread) {
        return CountOdds.ofPart(part, all, share, spread).atLeast();
    }
}
