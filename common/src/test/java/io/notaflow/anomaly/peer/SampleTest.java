package io.notaflow.anomaly.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SampleTest {
    @Test
    void aForestOfASampleThatWasReadAgainScoresTheSame() {
        Sample sample = sample(400);
        Sample again = Sample.read(sample.bytes());
        PeerForest forest = new PeerForest(sample.vectors());
        PeerForest grown = new PeerForest(again.vectors());

        Random random = new Random(2);
        for (int i = 0; i < 50; i++) {
            Vector vector = vector(random, 3);
            assertThat(grown.score(vector)).isEqualTo(forest.score(vector));
        }
        assertThat(again.bytes()).isEqualTo(sample.bytes());
    }

    @Test
    void theForestIsMoreSurprisedByWhatIsFarOff() {
        PeerForest forest = new PeerForest(sample(400).vectors());

        double usual = forest.score(Vector.of(new double[7]));
        double odd = forest.score(Vector.of(new double[] {0, 5, 0, 0, 5, 0, 0}));
        assertThat(usual).isBetween(0.3, 0.9);
        assertThat(odd).isGreaterThan(1.5);
    }

    @Test
    void whatIsKeptDoesNotDependOnTheOrder() {
        Sample forwards = new Sample();
        Sample backwards = new Sample();
        for (int i = 0; i < 2_000; i++) {
            forwards.offer("i" + i % 50, i / 50, vector(new Random(i), 1));
            int j = 1_999 - i;
            backwards.offer("i" + j % 50, j / 50, vector(new Random(j), 1));
        }

        assertThat(forwards.size()).isEqualTo(512);
        assertThat(forwards.bytes()).isEqualTo(backwards.bytes()).hasSize(512 * 36);
    }

    private static Sample sample(int vectors) {
        Sample sample = new Sample();
        Random random = new Random(1);
        for (int i = 0; i < vectors; i++) {
            sample.offer("i" + i % 10, i / 10, vector(random, 1));
        }
        return sample;
    }

    private static Vector vector(Random random, double size) {
        double[] strays = new double[Vector.FIGURES];
        for (int i = 0; i < strays.length; i++) {
            strays[i] = size * random.nextGaussian();
        }
        return Vector.of(strays);
    }
}
