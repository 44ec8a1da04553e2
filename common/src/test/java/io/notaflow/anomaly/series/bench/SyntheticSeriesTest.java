package io.notaflow.anomaly.series.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What is reached on synthetic series at the recommended threshold, on seeds which chose no parameter. */
class SyntheticSeriesTest {
    private static final long SEED = 9_001;

    /** Measured 2026-11-21 on 4 seeds; the floors leave room for small changes. */
    @Test
    void heldOutFamiliesStayAboveTheFloor() {
        List<Labelled> corpus = Families.corpus(Families.HELD_OUT, SEED, 4);

        Scorer.Result result = Scorer.at(0.5, corpus, Scoring.all(corpus, Scoring::notaflow));

        assertThat(result.score()).isGreaterThan(64);
        assertThat(result.falseAlarms()).isLessThan(120);
    }

    @Test
    void developmentFamiliesOnFreshSeedsStayAboveTheFloor() {
        List<Labelled> corpus = Families.corpus(Families.DEVELOPMENT, SEED, 3);

        assertThat(Scorer.at(0.5, corpus, Scoring.all(corpus, Scoring::notaflow))
                        .score())
                .isGreaterThan(66);
    }

    @Test
    void itIsFarBetterThanAWindowAndThanYesterday() {
        List<Labelled> corpus = Families.corpus(Families.HELD_OUT, SEED, 2);
        double own =
                Scorer.at(0.5, corpus, Scoring.all(corpus, Scoring::notaflow)).score();

        assertThat(own)
                .isGreaterThan(10 + best(corpus, () -> new Hold(new WindowZ())))
                .isGreaterThan(10 + best(corpus, () -> new Hold(new SeasonalNaive())));
    }

    /** The whole prize for an alarm at the start of the window, 0.11 of a window for a false one far from any. */
    @Test
    void theScorerCountsByHand() {
        Labelled series =
                new Labelled("one", new long[1_000], new double[1_000], List.of(new Labelled.Window(500, 599)));
        double[] early = new double[1_000];
        double[] nothing = new double[1_000];
        early[500] = 0.9;
        early[560] = 0.9;
        early[300] = 0.9;
        early[100] = 0.9; // while nobody listens

        assertThat(score(series, nothing)).isEqualTo(0);
        assertThat(score(series, early)).isEqualTo(100 * (2 - 0.11) / 2);
    }

    private static double score(Labelled series, double[] scores) {
        return Scorer.at(0.5, List.of(series), List.of(scores)).score();
    }

    private static double best(List<Labelled> corpus, Supplier<Scoring> simple) {
        return Scorer.best(corpus, Scoring.all(corpus, simple)).score();
    }
}
