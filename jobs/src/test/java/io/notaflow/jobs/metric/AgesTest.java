package io.notaflow.jobs.metric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgesTest {
    private final Ages ages = new Ages();

    @Test
    void quantilesAreAgesThatOccurred() {
        ages.show(new long[] {40, 10, 30, 20});

        assertThat(ages.getStatistics().getQuantile(0.5)).isEqualTo(20);
        assertThat(ages.getStatistics().getQuantile(0.75)).isEqualTo(30);
        assertThat(ages.getStatistics().getQuantile(0.95)).isEqualTo(40);
        assertThat(ages.getStatistics().getMin()).isEqualTo(10);
        assertThat(ages.getStatistics().getMax()).isEqualTo(40);
        assertThat(ages.getStatistics().getMean()).isEqualTo(25);
        // Deviations 15, 5, 5, 15: the mean of their squares is 125.
        assertThat(ages.getStatistics().getStdDev()).isEqualTo(Math.sqrt(125));
    }

    @Test
    void aPortionWithoutRecordsHasNoAges() {
        ages.show(new long[] {40});
        ages.show(new long[0]);

        assertThat(ages.getStatistics().getQuantile(0.95)).isNaN();
        assertThat(ages.getStatistics().getMean()).isNaN();
        assertThat(ages.getCount()).isEqualTo(1);
    }

    @Test
    void aRecordFromTheFutureIsNew() {
        ages.show(new long[] {-5});

        assertThat(ages.getStatistics().getMax()).isZero();
        assertThat(ages.getStatistics().getMin()).isZero();
    }
}
