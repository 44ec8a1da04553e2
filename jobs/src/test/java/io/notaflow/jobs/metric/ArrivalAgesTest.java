package io.notaflow.jobs.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.jobs.testing.SeenMetrics;
import org.junit.jupiter.api.Test;

class ArrivalAgesTest {
    private final SeenMetrics metrics = new SeenMetrics();
    private final ArrivalAges ages = new ArrivalAges(metrics.group());

    @Test
    void aRecordGrowsOlderFromTheReadingToTheBarrierToTheCommit() {
        ages.arrived(1_000, 1_200);
        ages.arrived(1_100, 1_200);
        ages.barrier(1, 5_000);
        ages.complete(1, 6_000);

        assertThat(metrics.histogram(Metric.RECEIVED_AGE).getValues()).containsExactly(100, 200);
        assertThat(metrics.histogram(Metric.BARRIER_AGE).getValues()).containsExactly(3_900, 4_000);
        assertThat(metrics.histogram(Metric.COMMITTED_AGE).getValues()).containsExactly(4_900, 5_000);
    }

    @Test
    void eachCheckpointHasItsOwnRecords() {
        ages.arrived(1_000, 1_200);
        ages.barrier(1, 2_000);
        ages.arrived(2_500, 2_600);
        ages.barrier(2, 3_000);
        ages.complete(1, 3_100);

        assertThat(metrics.histogram(Metric.RECEIVED_AGE).getValues()).containsExactly(100);
        assertThat(metrics.histogram(Metric.COMMITTED_AGE).getValues()).containsExactly(2_100);
    }

    @Test
    void recordsOfAFailedCheckpointAreCommittedWithTheNextOne() {
        ages.arrived(1_000, 1_000);
        ages.barrier(1, 2_000);
        ages.arrived(2_000, 2_000);
        ages.barrier(2, 3_000);
        ages.complete(2, 4_000);

        assertThat(metrics.histogram(Metric.COMMITTED_AGE).getValues()).containsExactly(2_000, 3_000);
    }

    @Test
    void anOutageDoesNotFillTheMemory() {
        for (int checkpoint = 1; checkpoint <= 100; checkpoint++) {
            ages.arrived(checkpoint, checkpoint);
            ages.barrier(checkpoint, checkpoint);
        }
        ages.complete(100, 100);

        assertThat(metrics.histogram(Metric.COMMITTED_AGE).getValues())
                .hasSize(ArrivalAges.MAX_WAITING)
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    }
}
