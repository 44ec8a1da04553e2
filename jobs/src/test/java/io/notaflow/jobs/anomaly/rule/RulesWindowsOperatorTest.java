package io.notaflow.jobs.anomaly.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.rule.run.Partial;
import io.notaflow.anomaly.rule.run.RuleEngine;
import io.notaflow.anomaly.testing.TestFacts;
import io.notaflow.anomaly.testing.TestRules;
import io.notaflow.domain.anomaly.Finding;
import java.time.Duration;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.Test;

class RulesWindowsOperatorTest {
    private static final Duration LATENESS = Duration.ofMinutes(5);
    private static final long CLOSES =
            TestFacts.NOON.plus(Duration.ofMinutes(65)).toEpochMilli();
    private static final String THREE =
            "'window': '1h', 'aggregate': 'count', 'threshold': {'operator': 'ge', 'value': 3}";
    private static final String FEW =
            "'window': '1h', 'aggregate': 'count', 'threshold': {'operator': 'lt', 'value': 3}";

    @Test
    void aCrossedThresholdIsToldAtTheNextBarrierAndThenOncePerCheckpoint() throws Exception {
        try (var harness = open()) {
            send(harness, THREE, 1, 2);
            harness.prepareSnapshotPreBarrier(1);
            assertThat(told(harness)).isEmpty();

            send(harness, THREE, 3);
            assertThat(told(harness)).isEmpty();
            harness.prepareSnapshotPreBarrier(2);
            send(harness, THREE, 4);
            send(harness, THREE, 5);
            harness.prepareSnapshotPreBarrier(3);
            harness.prepareSnapshotPreBarrier(4);

            assertThat(told(harness)).containsExactly("OPEN 3", "OPEN 5");
            assertThat(harness.extractOutputValues())
                    .extracting(Finding::id)
                    .containsOnly(harness.extractOutputValues().get(0).id());
        }
    }

    @Test
    void everythingElseIsToldWhenTheWindowHasClosed() throws Exception {
        try (var harness = open()) {
            send(harness, FEW, 1);
            harness.prepareSnapshotPreBarrier(1);
            harness.processWatermark(CLOSES - 1);
            assertThat(told(harness)).isEmpty();

            harness.processWatermark(CLOSES);
            assertThat(told(harness)).containsExactly("OPEN 1");
        }
    }

    @Test
    void aWindowThatClosesBetweenTwoBarriersTellsWhatIsNew() throws Exception {
        try (var harness = open()) {
            send(harness, THREE, 1, 2, 3);
            harness.prepareSnapshotPreBarrier(1);
            send(harness, THREE, 4);
            harness.processWatermark(CLOSES);
            harness.prepareSnapshotPreBarrier(2);

            assertThat(told(harness)).containsExactly("OPEN 3", "OPEN 4");
        }
    }

    @Test
    void aThresholdThatHoldsNoMoreResolvesTheFinding() throws Exception {
        try (var harness = open()) {
            send(harness, THREE, 1, 2, 3);
            harness.prepareSnapshotPreBarrier(1);
            RuleEngine engine = engine(THREE);
            engine.observe(TestFacts.invoice(2).withdrawn());
            send(harness, engine);
            harness.prepareSnapshotPreBarrier(2);

            assertThat(told(harness)).containsExactly("OPEN 3", "RESOLVED 2");
        }
    }

    @Test
    void goesOnFromASnapshotAsIfNothingHadHappened() throws Exception {
        OperatorSubtaskState snapshot;
        try (var harness = open()) {
            send(harness, THREE, 1, 2);
            harness.prepareSnapshotPreBarrier(1);
            snapshot = harness.snapshot(1, 1);
            // What comes after the snapshot is gone with the failure and comes again.
            send(harness, THREE, 3);
        }
        try (var harness = harness()) {
            harness.initializeState(snapshot);
            harness.open();
            send(harness, THREE, 3);
            harness.prepareSnapshotPreBarrier(2);
            assertThat(told(harness)).containsExactly("OPEN 3");
            harness.processWatermark(CLOSES);
            assertThat(told(harness)).containsExactly("OPEN 3");
            assertThat(harness.numKeyedStateEntries()).isZero();
        }
    }

    @Test
    void nothingIsLeftOfAClosedWindow() throws Exception {
        try (var harness = open()) {
            send(harness, THREE, 1, 2, 3);
            send(harness, FEW, 1);
            assertThat(harness.numEventTimeTimers()).isEqualTo(2);

            harness.processWatermark(CLOSES);
            assertThat(harness.numKeyedStateEntries()).isZero();
            assertThat(harness.numEventTimeTimers()).isZero();
        }
    }

    /** Only a watermark that broke its promise makes this possible. */
    @Test
    void whatComesForAClosedWindowIsLeftOut() throws Exception {
        try (var harness = open()) {
            harness.processWatermark(CLOSES);
            send(harness, FEW, 1);
            harness.prepareSnapshotPreBarrier(1);
            harness.processWatermark(CLOSES + 1);

            assertThat(told(harness)).isEmpty();
            assertThat(harness.numKeyedStateEntries()).isZero();
        }
    }

    private static List<String> told(KeyedOneInputStreamOperatorTestHarness<String, Partial, Finding> harness) {
        return harness.extractOutputValues().stream()
                .map(finding -> finding.status() + " " + finding.measured().observed())
                .toList();
    }

    private static RuleEngine engine(String rule) {
        String id = rule.equals(THREE) ? "three" : "few";
        return new RuleEngine(TestRules.book(TestRules.text(id, rule)), LATENESS, finding -> {});
    }

    private static void send(
            KeyedOneInputStreamOperatorTestHarness<String, Partial, Finding> harness, String rule, int... numbers)
            throws Exception {
        RuleEngine engine = engine(rule);
        for (int number : numbers) {
            engine.observe(TestFacts.invoice(number).issued());
        }
        send(harness, engine);
    }

    private static void send(
            KeyedOneInputStreamOperatorTestHarness<String, Partial, Finding> harness, RuleEngine engine)
            throws Exception {
        for (Partial partial : engine.take()) {
            harness.processElement(new StreamRecord<>(partial));
        }
    }

    private static KeyedOneInputStreamOperatorTestHarness<String, Partial, Finding> open() throws Exception {
        KeyedOneInputStreamOperatorTestHarness<String, Partial, Finding> harness = harness();
        harness.open();
        return harness;
    }

    private static KeyedOneInputStreamOperatorTestHarness<String, Partial, Finding> harness() throws Exception {
        KeyedOneInputStreamOperatorTestHarness<String, Partial, Finding> harness =
                new KeyedOneInputStreamOperatorTestHarness<>(
                        new RulesWindowsOperator(LATENESS), Partial::key, Types.STRING);
        harness.setup(TypeInformation.of(Finding.class)
                .createSerializer(harness.getExecutionConfig().getSerializerConfig()));
        return harness;
    }
}
