package io.notaflow.jobs.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.domain.kpi.KnownCut;
import io.notaflow.domain.kpi.LedgerEntry;
import io.notaflow.domain.kpi.Station;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.OneInputStreamOperatorTestHarness;
import org.apache.flink.util.OutputTag;
import org.junit.jupiter.api.Test;

class BookkeeperTest {

    @Test
    void writesACutWithTheNextCheckpoint() throws Exception {
        try (var harness = open(4)) {
            checkpoint(harness, 1, 1_000);
            assertThat(values(harness, KpiTags.CUTS)).isEmpty();
            checkpoint(harness, 2, 2_000);

            assertThat(values(harness, KpiTags.CUTS)).containsExactly(cut(4, 1, 1_000));
        }
    }

    /** The clock of another machine may be behind. */
    @Test
    void timeNeverGoesBackAndARestoredCheckpointIsKnownFromTheRestoreOn() throws Exception {
        OperatorSubtaskState snapshot;
        try (var harness = open(4)) {
            checkpoint(harness, 1, 5_000);
            harness.prepareSnapshotPreBarrier(2);
            snapshot = harness.snapshot(2, 6_000);
        }
        try (var harness = harness(5)) {
            harness.setProcessingTime(3_000);
            harness.setRestoredCheckpointId(2);
            harness.initializeState(snapshot);
            harness.open();
            checkpoint(harness, 3, 4_000);
            checkpoint(harness, 4, 7_000);

            assertThat(values(harness, KpiTags.CUTS)).containsExactly(cut(4, 2, 5_000), cut(5, 3, 5_000));
        }
    }

    /** A failed checkpoint is nobody's cut, and what was counted for it is not lost. */
    @Test
    void aCheckpointThatNeverCompletesIsNoCut() throws Exception {
        try (var harness = open(4)) {
            checkpoint(harness, 1, 1_000);
            harness.prepareSnapshotPreBarrier(2);
            harness.snapshot(2, 2_000);
            checkpoint(harness, 3, 3_000);
            checkpoint(harness, 4, 4_000);

            assertThat(values(harness, KpiTags.CUTS)).containsExactly(cut(4, 1, 1_000), cut(4, 3, 3_000));
        }
    }

    /** A savepoint does not wait for the checkpoint before it. */
    @Test
    void aCheckpointThatIsReportedAfterTheBarrierOfASavepointIsKnownFromTheRestoreOfThatOn() throws Exception {
        OperatorSubtaskState savepoint;
        try (var harness = open(4)) {
            harness.prepareSnapshotPreBarrier(1);
            harness.snapshot(1, 1_000);
            harness.prepareSnapshotPreBarrier(2);
            savepoint = harness.snapshot(2, 1_000);
            harness.notifyOfCompletedCheckpoint(1);
            harness.notifyOfCompletedCheckpoint(2);
        }
        try (var harness = harness(5)) {
            harness.setProcessingTime(3_000);
            harness.setRestoredCheckpointId(2);
            harness.initializeState(savepoint);
            harness.open();
            harness.prepareSnapshotPreBarrier(3);

            assertThat(values(harness, KpiTags.CUTS)).containsExactly(cut(4, 1, 3_000), cut(4, 2, 3_000));
        }
    }

    @Test
    void addsUpTheStationsOverRestores() throws Exception {
        OperatorSubtaskState snapshot;
        try (var harness = open(4)) {
            send(harness, Station.ACCEPTED, 0, 2, "10.00", 1);
            send(harness, Station.ACCEPTED, 1, 1, "0.50", 1);
            harness.prepareSnapshotPreBarrier(1);
            assertThat(harness.extractOutputValues()).hasSize(2);
            assertThat(values(harness, KpiTags.TOTALS)).containsExactly(total(Station.ACCEPTED, 3, "10.50", 4, 1));
            snapshot = harness.snapshot(1, 1);
        }
        try (var harness = harness(5)) {
            harness.setRestoredCheckpointId(1);
            harness.initializeState(snapshot);
            harness.open();
            send(harness, Station.ACCEPTED, 0, 1, "-10.00", 2);
            harness.prepareSnapshotPreBarrier(2);

            assertThat(values(harness, KpiTags.TOTALS)).containsExactly(total(Station.ACCEPTED, 4, "0.50", 5, 2));
        }
    }

    private static void checkpoint(
            OneInputStreamOperatorTestHarness<LedgerEntry, LedgerEntry> harness, long number, long time)
            throws Exception {
        harness.prepareSnapshotPreBarrier(number);
        harness.snapshot(number, time);
        harness.setProcessingTime(time);
        harness.notifyOfCompletedCheckpoint(number);
    }

    private static void send(
            OneInputStreamOperatorTestHarness<LedgerEntry, LedgerEntry> harness,
            Station station,
            int subtask,
            long count,
            String money,
            long checkpoint)
            throws Exception {
        harness.processElement(
                new StreamRecord<>(new LedgerEntry(station, subtask, count, new BigDecimal(money), 4, checkpoint)));
    }

    private static LedgerEntry total(Station station, long count, String money, long epoch, long checkpoint) {
        return new LedgerEntry(station, -1, count, new BigDecimal(money), epoch, checkpoint);
    }

    private static KnownCut cut(long epoch, long checkpoint, long millis) {
        return new KnownCut(epoch, checkpoint, Instant.ofEpochMilli(millis));
    }

    private static <T> List<T> values(
            OneInputStreamOperatorTestHarness<LedgerEntry, LedgerEntry> harness, OutputTag<T> tag) {
        Queue<StreamRecord<T>> records =
                Objects.requireNonNullElseGet(harness.getSideOutput(tag), ConcurrentLinkedQueue::new);
        return records.stream().map(StreamRecord::getValue).toList();
    }

    private static OneInputStreamOperatorTestHarness<LedgerEntry, LedgerEntry> open(long epoch) throws Exception {
        OneInputStreamOperatorTestHarness<LedgerEntry, LedgerEntry> harness = harness(epoch);
        harness.open();
        return harness;
    }

    private static OneInputStreamOperatorTestHarness<LedgerEntry, LedgerEntry> harness(long epoch) throws Exception {
        OneInputStreamOperatorTestHarness<LedgerEntry, LedgerEntry> harness =
                new OneInputStreamOperatorTestHarness<>(new Bookkeeper(epoch));
        harness.setup(TypeInformation.of(LedgerEntry.class)
                .createSerializer(harness.getExecutionConfig().getSerializerConfig()));
        return harness;
    }
}
