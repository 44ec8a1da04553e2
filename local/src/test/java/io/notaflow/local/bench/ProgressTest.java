package io.notaflow.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {
    @Test
    void readsTheSpeedBetweenTheFirstCommitAndTheLastButOne() {
        List<Progress> commits = List.of(
                new Progress(10_000, 400),
                new Progress(12_000, 5_000),
                new Progress(14_500, 13_900),
                new Progress(16_500, 14_000));

        assertThat(Progress.rowsPerSecond(commits)).isEqualTo(3_000.0);
    }

    @Test
    void twoCommitsTellNoSpeed() {
        assertThat(Progress.rowsPerSecond(List.of(new Progress(0, 1), new Progress(1_000, 2))))
                .isNaN();
    }
}
