package io.notaflow.jobs.anomaly.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.rule.RuleRecord;
import io.notaflow.anomaly.rule.run.Partial;
import io.notaflow.anomaly.testing.TestFacts;
import io.notaflow.anomaly.testing.TestRules;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.RuleAnswer;
import io.notaflow.jobs.runtime.SerializerTypeInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.runtime.watermarkstatus.WatermarkStatus;
import org.apache.flink.streaming.util.AbstractStreamOperatorTestHarness;
import org.apache.flink.streaming.util.TwoInputStreamOperatorTestHarness;
import org.apache.flink.util.OutputTag;
import org.junit.jupiter.api.Test;

class RulesMatchOperatorTest {
    private static final Instant MORNING = TestFacts.NOON.minus(Duration.ofHours(1));
    private static final String LARGE = "'filter': [{'field': 'total', 'operator': 'ge', 'value': 100}]";
    private static final String COUNT =
            "'window': '1h', 'aggregate': 'count', 'threshold': {'operator': 'ge', 'value': 3}";
    private static final RuleRecord LARGE_ONE = TestRules.record(0, MORNING, TestRules.text("large", LARGE));
    private static final RuleRecord COUNT_ONE = TestRules.record(1, MORNING, TestRules.text("many", COUNT));

    @Test
    void aRuleAppliesFromItsRecordOnWithoutARestart() throws Exception {
        try (var harness = open(List.of())) {
            harness.processElement1(fact(1));
            harness.processElement2(new StreamRecord<>(LARGE_ONE));
            harness.processElement1(fact(2));

            assertThat(found(harness)).containsExactly(TestFacts.invoice(2).key());
            assertThat(answers(harness)).containsExactly("0 large@1 active true [] 3/1");
        }
    }

    @Test
    void rulesOfTheSubmissionAreThereBeforeTheFirstDocument() throws Exception {
        try (var harness = open(List.of(LARGE_ONE))) {
            harness.processElement1(fact(1));
            harness.processElement2(new StreamRecord<>(LARGE_ONE));
            harness.processElement1(fact(2));

            assertThat(found(harness)).hasSize(2);
            assertThat(answers(harness)).hasSize(1);
        }
    }

    @Test
    void aRefusedRecordIsAnsweredAndChangesNothing() throws Exception {
        try (var harness = open(List.of(LARGE_ONE))) {
            harness.processElement2(new StreamRecord<>(new RuleRecord(1, MORNING, "large@2", TestRules.bytes("{"))));
            harness.processElement1(fact(1));

            assertThat(answers(harness))
                    .containsExactly(
                            "0 large@1 active true [] 3/1",
                            "1 null@null null false [/: line 1, column 2 (expected: well-formed JSON of at most 6"
                                    + " levels)] 3/1");
            assertThat(found(harness)).hasSize(1);
        }
    }

    @Test
    void countsLeaveAtTheBarrierOncePerGroup() throws Exception {
        try (var harness = open(List.of(COUNT_ONE))) {
            harness.processElement1(fact(1));
            harness.processElement1(fact(2));
            assertThat(harness.extractOutputValues()).isEmpty();

            harness.prepareSnapshotPreBarrier(7);
            assertThat(harness.extractOutputValues()).extracting(Partial::key).containsExactly("many@1\nall");
            harness.prepareSnapshotPreBarrier(8);
            assertThat(harness.extractOutputValues()).hasSize(1);

            harness.processElement2(new StreamRecord<>(TestRules.record(2, MORNING, TestRules.text("x", LARGE))));
            assertThat(answers(harness)).endsWith("2 x@1 active true [] 3/9");
        }
    }

    /** The window of 12:00 closes at 13:05. */
    @Test
    void countsLeaveBeforeTheWatermarkThatClosesTheirWindow() throws Exception {
        Instant closes = TestFacts.NOON.plus(Duration.ofMinutes(65));
        try (var harness = open(List.of(COUNT_ONE))) {
            harness.processElement1(fact(1));
            harness.processWatermark1(new Watermark(closes.toEpochMilli() - 1));
            assertThat(harness.extractOutputValues()).isEmpty();

            harness.processWatermark1(new Watermark(closes.toEpochMilli()));
            assertThat(List.copyOf(harness.getOutput()))
                    .hasSize(3)
                    .satisfies(all -> assertThat(all.get(1)).isInstanceOf(StreamRecord.class))
                    .endsWith(new Watermark(closes.toEpochMilli()));
        }
    }

    @Test
    void rulesSayNothingAboutTime() throws Exception {
        try (var harness = open(List.of())) {
            harness.processWatermark1(new Watermark(1_000));
            harness.processWatermark2(new Watermark(500));
            harness.processWatermark2(Watermark.MAX_WATERMARK);
            harness.processWatermarkStatus1(WatermarkStatus.IDLE);
            harness.processWatermarkStatus1(WatermarkStatus.ACTIVE);
            harness.processElement2(new StreamRecord<>(LARGE_ONE));
            harness.processWatermark1(new Watermark(2_000));

            assertThat(harness.getOutput().stream().filter(Watermark.class::isInstance))
                    .containsExactly(new Watermark(1_000), new Watermark(2_000));
        }
    }

    @Test
    void rulesSurviveAndAreNotAnsweredTwice() throws Exception {
        OperatorSubtaskState snapshot;
        try (var harness = open(List.of(LARGE_ONE))) {
            harness.processElement2(new StreamRecord<>(COUNT_ONE));
            harness.prepareSnapshotPreBarrier(1);
            snapshot = harness.snapshot(1, 1);
        }
        for (int subtask = 0; subtask < 2; subtask++) {
            try (var harness = harness(List.of(LARGE_ONE), 2, subtask)) {
                harness.setRestoredCheckpointId(1);
                harness.initializeState(
                        AbstractStreamOperatorTestHarness.repartitionOperatorState(snapshot, 8, 1, 2, subtask));
                harness.open();
                harness.processElement2(new StreamRecord<>(COUNT_ONE));
                harness.processElement1(fact(1));
                harness.processElement2(
                        new StreamRecord<>(TestRules.record(2, MORNING, TestRules.text("many", 2, "retired", LARGE))));
                harness.prepareSnapshotPreBarrier(2);

                assertThat(found(harness)).hasSize(1);
                assertThat(harness.extractOutputValues()).hasSize(1);
                assertThat(answers(harness))
                        .isEqualTo(subtask == 0 ? List.of("2 many@2 retired true [] 3/2") : List.of());
            }
        }
    }

    private static StreamRecord<Fact> fact(int number) {
        return new StreamRecord<>(TestFacts.invoice(number).issued());
    }

    private static List<String> found(TwoInputStreamOperatorTestHarness<Fact, RuleRecord, Partial> harness) {
        return values(harness, RuleTags.FINDINGS).stream()
                .map((Finding finding) -> finding.subject().name())
                .toList();
    }

    private static List<String> answers(TwoInputStreamOperatorTestHarness<Fact, RuleRecord, Partial> harness) {
        return values(harness, RuleTags.ANSWERS).stream()
                .map((RuleAnswer answer) -> answer.offset() + " " + answer.id() + '@' + answer.version() + ' '
                        + answer.status() + ' ' + answer.accepted() + ' ' + answer.problems() + ' ' + answer.epoch()
                        + '/' + answer.checkpoint())
                .toList();
    }

    private static <T> List<T> values(
            TwoInputStreamOperatorTestHarness<Fact, RuleRecord, Partial> harness, OutputTag<T> tag) {
        Queue<StreamRecord<T>> records =
                Objects.requireNonNullElseGet(harness.getSideOutput(tag), ConcurrentLinkedQueue::new);
        return records.stream().map(StreamRecord::getValue).toList();
    }

    private static TwoInputStreamOperatorTestHarness<Fact, RuleRecord, Partial> open(List<RuleRecord> known)
            throws Exception {
        TwoInputStreamOperatorTestHarness<Fact, RuleRecord, Partial> harness = harness(known, 1, 0);
        harness.open();
        return harness;
    }

    private static TwoInputStreamOperatorTestHarness<Fact, RuleRecord, Partial> harness(
            List<RuleRecord> known, int parallelism, int subtask) throws Exception {
        TwoInputStreamOperatorTestHarness<Fact, RuleRecord, Partial> harness = new TwoInputStreamOperatorTestHarness<>(
                new RulesMatchOperator(known, Duration.ofMinutes(5), 3), 8, parallelism, subtask);
        harness.setup(new SerializerTypeInfo<>(Partial.class, PartialSerializer.INSTANCE)
                .createSerializer(new SerializerConfigImpl()));
        return harness;
    }
}
