package io.notaflow.jobs.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.jobs.metric.Metric;
import io.notaflow.jobs.testing.SeenMetrics;
import java.time.Duration;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.OneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.Test;

class CommitWatchTest {
    private static final Duration INTERVAL = Duration.ofSeconds(5);

    private final SeenMetrics metrics = new SeenMetrics();
    private final CommitWatch<String> watch = new CommitWatch<>(INTERVAL);

    @Test
    void recordsPassUntouched() throws Exception {
        try (OneInputStreamOperatorTestHarness<String, String> harness = opened(0)) {
            harness.processElement(new StreamRecord<>("a", 7));

            assertThat(harness.getOutput()).containsExactly(new StreamRecord<>("a", 7));
        }
    }

    @Test
    void fiveIntervalsAreStillQuietAndOneMoreIsTheAlarm() throws Exception {
        try (OneInputStreamOperatorTestHarness<String, String> harness = opened(1_000)) {
            harness.setProcessingTime(26_000);
            assertThat(watch.isOverdue()).isFalse();
            assertThat(watch.secondsSinceCommit()).isEqualTo(25);

            harness.setProcessingTime(31_000);
            assertThat(watch.isOverdue()).isTrue();
        }
    }

    @Test
    void aCommitEndsTheAlarmAndTheWatchGoesOn() throws Exception {
        try (OneInputStreamOperatorTestHarness<String, String> harness = opened(0)) {
            harness.setProcessingTime(30_000);
            harness.notifyOfCompletedCheckpoint(1);
            assertThat(watch.isOverdue()).isFalse();
            assertThat(watch.secondsSinceCommit()).isZero();

            harness.setProcessingTime(90_000);
            assertThat(watch.isOverdue()).isTrue();
        }
    }

    @Test
    void aJobThatFailsAgainAndAgainDoesNotCountAnew() throws Exception {
        OperatorSubtaskState state;
        try (OneInputStreamOperatorTestHarness<String, String> harness = opened(0)) {
            harness.setProcessingTime(10_000);
            state = harness.snapshot(1, 10_000);
        }

        CommitWatch<String> restored = new CommitWatch<>(INTERVAL);
        try (OneInputStreamOperatorTestHarness<String, String> harness =
                new OneInputStreamOperatorTestHarness<>(restored)) {
            harness.setProcessingTime(40_000);
            harness.initializeState(state);
            harness.open();

            assertThat(restored.secondsSinceCommit()).isEqualTo(30);
            assertThat(restored.isOverdue()).isTrue();
        }
    }

    @Test
    void showsTheAlarmTheAgesAndTheLagOfTheClock() throws Exception {
        try (OneInputStreamOperatorTestHarness<String, String> harness = opened(10_000)) {
            assertThat(metrics.gauge(Metric.CLOCK_LAG)).isNaN();
            harness.processElement(new StreamRecord<>("a", 9_000));
            harness.processWatermark(9_000);
            harness.setProcessingTime(12_000);
            harness.prepareSnapshotPreBarrier(1);
            harness.setProcessingTime(13_000);
            harness.notifyOfCompletedCheckpoint(1);

            assertThat(metrics.histogram(Metric.RECEIVED_AGE).getMax()).isEqualTo(1_000);
            assertThat(metrics.histogram(Metric.BARRIER_AGE).getMax()).isEqualTo(3_000);
            assertThat(metrics.histogram(Metric.COMMITTED_AGE).getMax()).isEqualTo(4_000);
            assertThat(metrics.gauge(Metric.CLOCK_LAG)).isEqualTo(4_000);
            assertThat(metrics.gauge(Metric.SECONDS_SINCE_COMMIT)).isZero();
            assertThat(metrics.gauge(Metric.COMMIT_OVERDUE)).isZero();

            harness.setProcessingTime(43_000);
            assertThat(metrics.gauge(Metric.SECONDS_SINCE_COMMIT)).isEqualTo(30);
            assertThat(metrics.gauge(Metric.COMMIT_OVERDUE)).isEqualTo(1);
        }
    }

    @Test
    void aClockAheadOfOursOrTheEndOfTheInputIsNoLag() throws Exception {
        try (OneInputStreamOperatorTestHarness<String, String> harness = opened(10_000)) {
            harness.processWatermark(Long.MAX_VALUE);

            assertThat(metrics.gauge(Metric.CLOCK_LAG)).isZero();
        }
    }

    private OneInputStreamOperatorTestHarness<String, String> opened(long time) throws Exception {
        OneInputStreamOperatorTestHarness<String, String> harness =
                new OneInputStreamOperatorTestHarness<>(watch, metrics.environment());
        harness.setProcessingTime(time);
        harness.open();
        return harness;
    }
}
