package io.notaflow.jobs.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.notaflow.config.CancellationWindows;
import io.notaflow.config.Horizon;
import io.notaflow.config.IngestConfig;
import io.notaflow.config.KpisConfig;
import io.notaflow.config.NotaflowConfig;
import io.notaflow.config.Secret;
import io.notaflow.domain.DecodedDocument;
import io.notaflow.domain.Received;
import io.notaflow.domain.SourceRef;
import io.notaflow.domain.outcome.EventOfKey;
import io.notaflow.domain.outcome.InvoiceStatus;
import io.notaflow.domain.outcome.SetAside;
import io.notaflow.jobs.metric.Metric;
import io.notaflow.jobs.testing.SeenMetrics;
import io.notaflow.jobs.testing.TestConfig;
import io.notaflow.jobs.testing.TestDocuments;
import io.notaflow.table.silver.InvoiceItemsTable;
import io.notaflow.table.silver.InvoicesTable;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.AbstractStreamOperatorTestHarness;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.apache.flink.table.data.RowData;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LifecycleOperatorTest {
    private static final Instant ARRIVAL = Instant.parse("2026-11-21T12:00:00Z");
    private static final int MAX_PARALLELISM = 8;
    /** What is known of the key, and its figures. */
    private static final int STATES = 2;

    @TempDir
    static Path folder;

    private final NotaflowConfig config = TestConfig.of("jdbc:postgresql://none/none", "none:1", "documents", folder);
    private final Intake intake = new Intake(IngestSettings.of(config));
    private long offset;

    @Test
    void numbersTheRowsOfARevision() throws Exception {
        try (var harness = open(Horizon.UNLIMITED)) {
            send(harness, TestDocuments.bare(1, "10.00"));
            send(harness, TestDocuments.authorised(1, "10.00"));
            send(harness, TestDocuments.bare(1, "10.00"));

            assertThat(harness.extractOutputValues())
                    .extracting(row -> row.getInt(InvoicesTable.TABLE.indexOf("revision")))
                    .containsExactly(1, 2);
            assertThat(values(harness, SilverTags.ITEMS))
                    .extracting(row -> row.getInt(InvoiceItemsTable.TABLE.indexOf("revision")))
                    .containsExactly(1, 2);
            assertThat(values(harness, SilverTags.PAYMENTS)).hasSize(2);
            assertThat(values(harness, SilverTags.DUPLICATES))
                    .extracting(SetAside::reason)
                    .containsExactly("SAME_CONTENT");
        }
    }

    @Test
    void tellsEachChangedKeyOnceAtTheBarrier() throws Exception {
        try (var harness = open(Horizon.UNLIMITED)) {
            send(harness, TestDocuments.cancellation(1));
            send(harness, TestDocuments.authorised(1, "10.00"));
            send(harness, TestDocuments.authorised(2, "20.00"));
            assertThat(values(harness, SilverTags.STATUSES)).isEmpty();

            harness.prepareSnapshotPreBarrier(7);

            assertThat(values(harness, SilverTags.STATUSES))
                    .extracting(
                            InvoiceStatus::key, InvoiceStatus::state, InvoiceStatus::epoch, InvoiceStatus::checkpoint)
                    .containsExactly(
                            tuple(TestDocuments.key(1), "CANCELLED", 3L, 7L),
                            tuple(TestDocuments.key(2), "AUTHORIZED", 3L, 7L));

            send(harness, TestDocuments.bare(2, "20.00"));
            harness.prepareSnapshotPreBarrier(8);
            assertThat(values(harness, SilverTags.STATUSES)).hasSize(2);
        }
    }

    @Test
    void tellsAtTheBarrierWhatWasStatedAboutAKeyAndForgetsIt() throws Exception {
        try (var harness = open(Horizon.UNLIMITED)) {
            send(harness, TestDocuments.authorised(1, "10.00"));
            send(harness, TestDocuments.cancellation(1));
            send(harness, TestDocuments.cancellation(1));
            assertThat(values(harness, SilverTags.STATED)).isEmpty();

            harness.prepareSnapshotPreBarrier(7);
            harness.prepareSnapshotPreBarrier(8);

            assertThat(values(harness, SilverTags.STATED))
                    .extracting(
                            EventOfKey::key,
                            EventOfKey::kind,
                            EventOfKey::type,
                            EventOfKey::epoch,
                            EventOfKey::checkpoint)
                    .containsExactly(tuple(TestDocuments.key(1), "EVENT", "110111", 3L, 7L));
        }
    }

    @Test
    void goesOnFromASnapshotAsIfNothingHadHappened() throws Exception {
        OperatorSubtaskState snapshot;
        try (var harness = open(Horizon.UNLIMITED)) {
            send(harness, TestDocuments.authorised(1, "10.00"));
            harness.prepareSnapshotPreBarrier(1);
            snapshot = harness.snapshot(1, 1);
        }
        try (var harness = harness(Horizon.UNLIMITED, 1, 0)) {
            harness.initializeState(snapshot);
            harness.open();
            send(harness, TestDocuments.authorised(1, "10.00"));
            send(harness, TestDocuments.withForeignProtocol(1, "11.00"));
            harness.prepareSnapshotPreBarrier(2);

            assertThat(values(harness, SilverTags.DUPLICATES)).hasSize(1);
            assertThat(harness.extractOutputValues())
                    .extracting(row -> row.getInt(InvoicesTable.TABLE.indexOf("revision")))
                    .containsExactly(2);
            assertThat(values(harness, SilverTags.STATUSES))
                    .extracting(InvoiceStatus::contents, InvoiceStatus::revision)
                    .containsExactly(tuple(2, 1));
        }
    }

    @Test
    void stateMovesWithItsKeysWhenTheParallelismChanges() throws Exception {
        int keys = 40;
        OperatorSubtaskState snapshot;
        try (var harness = open(Horizon.UNLIMITED)) {
            for (int i = 1; i <= keys; i++) {
                send(harness, TestDocuments.authorised(i, "10.00"));
            }
            harness.prepareSnapshotPreBarrier(1);
            snapshot = harness.snapshot(1, 1);
        }
        int duplicates = 0;
        for (int subtask = 0; subtask < 2; subtask++) {
            OperatorSubtaskState part = AbstractStreamOperatorTestHarness.repartitionOperatorState(
                    snapshot, MAX_PARALLELISM, 1, 2, subtask);
            try (var harness = harness(Horizon.UNLIMITED, 2, subtask)) {
                harness.initializeState(part);
                harness.open();
                assertThat(harness.numKeyedStateEntries()).isPositive().isLessThan(STATES * keys);
                duplicates += harness.numKeyedStateEntries();
            }
        }
        assertThat(duplicates).isEqualTo(STATES * keys);
    }

    @Test
    void forgetsEverythingAfterTheHorizon() throws Exception {
        try (var harness = open(new Horizon(30))) {
            for (int i = 1; i <= 20; i++) {
                send(harness, TestDocuments.authorised(i, "10.00"));
                send(harness, TestDocuments.awareness(i));
            }
            assertThat(harness.numEventTimeTimers()).isEqualTo(20);

            harness.processWatermark(millis("2026-12-31T00:00:00Z"));
            assertThat(harness.numKeyedStateEntries()).isEqualTo(STATES * 20);

            // The month ends on December 1st, 30 days later comes one day of grace and four weeks of spreading.
            harness.processWatermark(millis("2026-12-31T00:00:00Z") + 29L * 24 * 3_600_000);
            assertThat(harness.numKeyedStateEntries()).isZero();
            assertThat(harness.numEventTimeTimers()).isZero();
        }
    }

    @Test
    void unlimitedHorizonHasNoTimers() throws Exception {
        try (var harness = open(Horizon.UNLIMITED)) {
            send(harness, TestDocuments.authorised(1, "10.00"));

            assertThat(harness.numEventTimeTimers()).isZero();
            assertThat(harness.numKeyedStateEntries()).isEqualTo(STATES);
        }
    }

    @Test
    void countsOutcomesAndShowsHowOldTheyWere() throws Exception {
        SeenMetrics metrics = new SeenMetrics();
        try (var harness = new KeyedOneInputStreamOperatorTestHarness<>(
                new LifecycleOperator(settings(new Horizon(30)), 1),
                Ingested::key,
                Types.STRING,
                metrics.environment())) {
            harness.open();
            harness.setProcessingTime(ARRIVAL.toEpochMilli() + 700);
            send(harness, TestDocuments.authorised(1, "10.00"));
            send(harness, TestDocuments.authorised(1, "10.00"));
            send(harness, TestDocuments.cancellation(1));
            harness.prepareSnapshotPreBarrier(1);

            assertThat(metrics.count(Metric.ACCEPTED)).isEqualTo(2);
            assertThat(metrics.count(Metric.DUPLICATES)).isEqualTo(1);
            assertThat(metrics.count(Metric.DEFERRED)).isZero();
            assertThat(metrics.histogram(Metric.DECIDED_AGE).getValues()).containsExactly(700, 700, 700);
        }
    }

    @Test
    void defersWhatIsOlderThanTheHorizonWithoutState() throws Exception {
        try (var harness = open(new Horizon(30))) {
            send(harness, TestDocuments.authorised(1, "10.00"), Instant.parse("2027-01-01T00:00:01Z"));
            send(harness, TestDocuments.cancellation(1), Instant.parse("2027-01-01T00:00:01Z"));

            assertThat(values(harness, SilverTags.DEFERRED))
                    .extracting(SetAside::kind, SetAside::reason)
                    .containsExactly(tuple("INVOICE", "OLDER_THAN_HORIZON"), tuple("EVENT", "OLDER_THAN_HORIZON"));
            assertThat(harness.extractOutputValues()).isEmpty();
            assertThat(harness.numKeyedStateEntries()).isZero();
            assertThat(harness.numEventTimeTimers()).isZero();
        }
    }

    @Test
    void defersACopyThatComesAfterItsKeyWasForgotten() throws Exception {
        try (var harness = open(new Horizon(30))) {
            send(harness, TestDocuments.authorised(1, "10.00"));
            harness.processWatermark(millis("2027-02-01T00:00:00Z"));
            send(harness, TestDocuments.authorised(1, "10.00"));

            assertThat(harness.extractOutputValues()).hasSize(1);
            assertThat(values(harness, SilverTags.DEFERRED)).hasSize(1);
            assertThat(harness.numKeyedStateEntries()).isZero();
        }
    }

    private static long millis(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }

    private void send(KeyedOneInputStreamOperatorTestHarness<String, Ingested, RowData> harness, byte[] payload)
            throws Exception {
        send(harness, payload, ARRIVAL);
    }

    private void send(
            KeyedOneInputStreamOperatorTestHarness<String, Ingested, RowData> harness, byte[] payload, Instant arrival)
            throws Exception {
        Received received = new Received(new SourceRef("documents", 0, offset++), 0, arrival, null, List.of(), payload);
        for (DecodedDocument decoded : intake.decode(received)) {
            Ingested ingested =
                    Objects.requireNonNull(intake.judge(received, decoded).ingested());
            harness.processElement(new StreamRecord<>(ingested, arrival.toEpochMilli()));
        }
    }

    private static <T> List<T> values(
            KeyedOneInputStreamOperatorTestHarness<String, Ingested, RowData> harness, OutputTag<T> tag) {
        @Nullable Queue<StreamRecord<T>> records = harness.getSideOutput(tag);
        List<T> values = new ArrayList<>();
        Objects.requireNonNullElse(records, new ConcurrentLinkedQueue<StreamRecord<T>>())
                .forEach(one -> values.add(one.getValue()));
        return values;
    }

    private static KeyedOneInputStreamOperatorTestHarness<String, Ingested, RowData> open(Horizon horizon)
            throws Exception {
        KeyedOneInputStreamOperatorTestHarness<String, Ingested, RowData> harness = harness(horizon, 1, 0);
        harness.open();
        return harness;
    }

    private static IngestSettings settings(Horizon horizon) {
        IngestConfig ingest = new IngestConfig(
                Set.of(),
                horizon,
                new IngestConfig.Pseudonyms(Secret.NONE, "k1"),
                BigDecimal.ZERO,
                Map.of(),
                new CancellationWindows(Map.of()),
                1);
        return new IngestSettings(ingest, new KpisConfig(Duration.ofHours(1), Map.of(), 0), null);
    }

    private static KeyedOneInputStreamOperatorTestHarness<String, Ingested, RowData> harness(
            Horizon horizon, int parallelism, int subtask) throws Exception {
        KeyedOneInputStreamOperatorTestHarness<String, Ingested, RowData> harness =
                new KeyedOneInputStreamOperatorTestHarness<>(
                        new LifecycleOperator(settings(horizon), 3),
                        Ingested::key,
                        Types.STRING,
                        MAX_PARALLELISM,
                        parallelism,
                        subtask);
        harness.setup(SilverTags.typeOf(InvoicesTable.TABLE)
                .createSerializer(harness.getExecutionConfig().getSerializerConfig()));
        return harness;
    }
}
