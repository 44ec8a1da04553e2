package io.notaflow.anomaly.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NormalScoreTest {
    @Test
    void aPoissonCountLiesAsFarOutAsItsTailSays() {
        // P(X > 23) + P(X = 23) / 2 = 0.000208 for a mean of 10.
        assertThat(NormalScore.of(CountOdds.ofCount(23, 10, 10)).stray()).isCloseTo(3.53, within(0.005));
        assertThat(NormalScore.of(CountOdds.ofCount(10, 10, 10)).stray()).isCloseTo(0.05, within(0.005));
        assertThat(NormalScore.of(CountOdds.ofCount(0, 1_000, 1_000)).stray()).isEqualTo(-8);
    }

    @Test
    void moreVarianceMakesTheSameCountLessOdd() {
        assertThat(NormalScore.of(CountOdds.ofCount(23, 10, 15)).stray()).isCloseTo(2.78, within(0.005));
    }

    @Test
    void aPartOfFewIsNoOutlierWhereTheAngleWouldSayOne() {
        // P(X > 2) + P(X = 2) / 2 = 0.0335 of 20 at 2 %.
        assertThat(NormalScore.of(CountOdds.ofPart(2, 20, 0.02, 1)).stray()).isCloseTo(1.83, within(0.005));
        // The same mirrored.
        assertThat(NormalScore.of(CountOdds.ofPart(18, 20, 0.98, 1)).stray()).isCloseTo(-1.83, within(0.005));
    }

    @Test
    void whatIsNearlyCertainTellsNothing() {
        assertThat(NormalScore.of(CountOdds.ofPart(0, 20, 0.0001, 1)).freedom()).isLessThan(0.01);
        assertThat(NormalScore.of(CountOdds.ofPart(50, 100, 0.5, 1)).freedom()).isGreaterThan(0.99);
        assertThat(NormalScore.of(CountOdds.ofPart(0, 0, 0.5, 1))).isEqualTo(NormalScore.NONE);
    }

    @Test
    void aScaleLearnedOfFewDaysIsBelievedLess() {
        // Student's t with 10 degrees of freedom: 4 has 0.00126 beyond it, as 3.02 normal deviations have.
        assertThat(new NormalScore(4, 1).ofStudent(10).stray()).isCloseTo(3.02, within(0.02));
        assertThat(new NormalScore(-4, 1).ofStudent(10).stray()).isCloseTo(-3.02, within(0.02));
    }
}
