package io.notaflow.jobs.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.OneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.Test;

class CommitWatchTest {
    private static final Duration INTERVAL = Duration.ofSeconds(5);

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

    private OneInputStreamOperatorTestHarness<String, String> opened(long time) throws Exception {
        OneInputStreamOperatorTestHarness<String, String> harness = new OneInputStreamOperatorTestHarness<>(watch);
        harness.setProcessingTime(time);
        harness.open();
        return harness;
    }
}
