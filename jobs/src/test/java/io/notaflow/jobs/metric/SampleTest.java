package io.notaflow.jobs.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SampleTest {
    private final Sample sample = new Sample();

    @Test
    void fewNumbersAreAllKept() {
        sample.add(3);
        sample.add(1);

        assertThat(sample.numbers()).containsExactly(3, 1);
    }

    /** Of 0 to 99,999 the mean is 49,999.5; that of 1,024 of them strays by 902 (28,868 / 32), so that five times that is beyond chance. */
    @Test
    void manyNumbersHaveTheSameChance() {
        for (int i = 0; i < 100_000; i++) {
            sample.add(i);
        }

        assertThat(sample.numbers()).hasSize(Sample.CAPACITY);
        assertThat(Arrays.stream(sample.numbers()).average().orElseThrow()).isBetween(45_490.0, 54_510.0);
    }

    @Test
    void nothingIsLeftAfterClearing() {
        sample.add(3);
        sample.clear();
        sample.add(4);

        assertThat(sample.numbers()).containsExactly(4);
    }
}
