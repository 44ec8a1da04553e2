package io.notaflow.jobs.anomaly;

import static io.notaflow.anomaly.testing.TestFacts.ISSUER;
import static io.notaflow.anomaly.testing.TestFacts.NOON;
import static io.notaflow.anomaly.testing.TestFacts.invoice;
import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.fact.FactCodec;
import io.notaflow.anomaly.fact.FactKind;
import io.notaflow.anomaly.sequence.SequenceDetectors;
import io.notaflow.anomaly.timeline.Timeline;
import io.notaflow.config.AnomaliesConfig;
import io.notaflow.config.NotaflowConfig;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.jobs.testing.TestConfig;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineOperatorTest {
    @TempDir
    Path folder;

    @Test
    void tellsNothingBeforeTheWatermark() throws Exception {
        try (var harness = opened()) {
            arrive(harness, invoice(1).goods(7).issued(), invoice(2).goods(7).issued());
            harness.processWatermark(NOON.plusSeconds(30).toEpochMilli());
            assertThat(findings(harness)).isEmpty();

            harness.processWatermark(NOON.plusSeconds(70).toEpochMilli());

            assertThat(findings(harness)).extracting(Finding::kind).containsExactly(AnomalyKind.DUPLICATE_CONTENT);
        }
    }

    @Test
    void whatWaitsAndWhatIsRememberedSurvivesARestore() throws Exception {
        OperatorSubtaskState state;
        try (var harness = opened()) {
            arrive(harness, invoice(1).goods(7).issued());
            harness.processWatermark(NOON.plusSeconds(90).toEpochMilli());
            arrive(harness, invoice(2).goods(7).at(NOON.plusSeconds(100)).issued());
            state = harness.snapshot(1, 1);
        }
        try (var harness = harness()) {
            harness.initializeState(state);
            harness.open();

            harness.processWatermark(NOON.plusSeconds(200).toEpochMilli());

            assertThat(findings(harness)).hasSize(1);
        }
    }

    /** An EPEC is waited for, reported, and forgotten. */
    @Test
    void stateGoesBackToZero() throws Exception {
        try (var harness = opened()) {
            String key = invoice(1).emission(4).key();
            arrive(harness, new Fact(FactKind.EPEC, key, ISSUER, NOON, NOON, null, null));
            assertThat(harness.numEventTimeTimers()).isEqualTo(1);

            harness.processWatermark(NOON.plus(Duration.ofDays(80)).toEpochMilli());

            assertThat(findings(harness)).hasSize(1);
            assertThat(harness.numEventTimeTimers()).isZero();
            assertThat(harness.numKeyedStateEntries()).isZero();
        }
    }

    @Test
    void tellsWhatTheWatermarkHadPromisedNotToComeWithTheNextOne() throws Exception {
        try (var harness = opened()) {
            harness.processWatermark(NOON.plus(Duration.ofDays(1)).toEpochMilli());
            arrive(harness, invoice(1).goods(7).issued(), invoice(2).goods(7).issued());

            harness.processWatermark(NOON.plus(Duration.ofDays(1)).toEpochMilli() + 1);

            assertThat(findings(harness)).hasSize(1);
        }
    }

    private KeyedOneInputStreamOperatorTestHarness<String, Fact, Finding> opened() throws Exception {
        var harness = harness();
        harness.open();
        return harness;
    }

    private KeyedOneInputStreamOperatorTestHarness<String, Fact, Finding> harness() throws Exception {
        NotaflowConfig config = TestConfig.of("jdbc:postgresql://none/none", "none:1", "documents", folder);
        KeyedOneInputStreamOperatorTestHarness<String, Fact, Finding> harness =
                new KeyedOneInputStreamOperatorTestHarness<>(
                        new TimelineOperator<>(new Sequence(config.anomalies())), Fact::issuer, Types.STRING);
        harness.setup(TypeInformation.of(Finding.class)
                .createSerializer(harness.getExecutionConfig().getSerializerConfig()));
        return harness;
    }

    /** The detectors of the sequence alone. */
    private record Sequence(AnomaliesConfig config) implements TimelineSupplier<Fact> {
        @Override
        public Timeline<Fact> get() {
            return new Timeline<>(SequenceDetectors.all(config), new FactCodec(), config.lateness(), config.step());
        }
    }

    private static void arrive(KeyedOneInputStreamOperatorTestHarness<String, Fact, Finding> harness, Fact... facts)
            throws Exception {
        for (Fact fact : facts) {
            harness.processElement(new StreamRecord<>(fact, Instant.EPOCH.toEpochMilli()));
        }
    }

    private static List<Finding> findings(KeyedOneInputStreamOperatorTestHarness<String, Fact, Finding> harness) {
        List<Finding> findings = new ArrayList<>();
        for (Object one : harness.getOutput()) {
            if (one instanceof StreamRecord<?> outcome && outcome.getValue() instanceof Finding finding) {
                findings.add(finding);
            }
        }
        return findings;
    }
}
