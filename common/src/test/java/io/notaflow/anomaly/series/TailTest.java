package io.notaflow.anomaly.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TailTest {
    private final Tail tail = new Tail();

    @Test
    void withoutHistoryNothingIsRare() {
        for (int i = 0; i < 29; i++) {
            tail.add(1, 1);
        }

        assertThat(tail.surprise(1e9)).isZero();
    }

    /**
     * A hundred ones weigh 0.9995 + … + 0.9995^100 = 97.52. All lie in the bin [1, e^0.125), so the edge is e^0.125 and
     * e lies 0.875 above it. Believed excess 0.3: log10(98.52 ÷ 0.5) + 0.875 ÷ 0.3 ÷ ln 10 = 2.2945 + 1.2667.
     */
    @Test
    void whatWasNeverSeenIsAsRareAsTheBelievedLawSays() {
        for (int i = 0; i < 100; i++) {
            tail.add(1, 1);
        }

        assertThat(tail.surprise(Math.E)).isCloseTo(3.561, within(0.001));
        assertThat(tail.surprise(1)).isZero();
    }

    /** Ten in a thousand have been as large: hardly more than −log10(10 ÷ 1000) = 2, whatever the law would say. */
    @Test
    void whatWasSeenBeforeIsNoRarerThanItWas() {
        for (int i = 0; i < 1_000; i++) {
            tail.add(i % 100 == 0 ? 50 : 1, 1);
        }

        assertThat(tail.surprise(50)).isCloseTo(2, within(0.05));
        assertThat(tail.surprise(400)).isGreaterThan(2.5);
    }

    @Test
    void theLawFollowsTheTailThatWasSeen() {
        Tail wide = new Tail();
        for (int i = 1; i <= 2_000; i++) {
            double share = (i * 0.618) % 1;
            tail.add(1 + 0.2 * share, 1);
            wide.add(Math.pow(1 - share, -0.5), 1);
        }

        assertThat(tail.surprise(20)).isGreaterThan(wide.surprise(20) + 1);
    }

    /** 4,000 sizes later what the thirty largest weighed is 0.9995^4000 = 0.135 of it: four of some two thousand. */
    @Test
    void whatWasLongAgoFades() {
        add(100, 30);
        add(1, 1_000);
        double soon = tail.surprise(100);
        add(1, 3_000);

        assertThat(soon).isLessThan(1.7);
        assertThat(tail.surprise(100)).isBetween(2.5, 2.8);
    }

    @Test
    void aSizeOfHalfTheWeightCountsHalf() {
        add(1, 1_000);
        Tail half = new Tail();
        for (int i = 0; i < 1_000; i++) {
            half.add(1, 1);
        }
        tail.add(90, 1);
        tail.add(90, 1);
        half.add(90, 0.5);
        half.add(90, 0.5);

        assertThat(half.surprise(90) - tail.surprise(90)).isCloseTo(Math.log10(2), within(0.001));
    }

    private void add(double size, int times) {
        for (int i = 0; i < times; i++) {
            tail.add(size, 1);
        }
    }
}
