package io.notaflow.jobs.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.config.Horizon;
import io.notaflow.domain.kpi.Cell;
import io.notaflow.domain.kpi.ChangeReason;
import io.notaflow.domain.kpi.Dimension;
import io.notaflow.domain.kpi.Grain;
import io.notaflow.domain.kpi.KpiCurrent;
import io.notaflow.domain.kpi.LedgerEntry;
import io.notaflow.domain.kpi.Measure;
import io.notaflow.domain.kpi.Station;
import io.notaflow.jobs.sink.RowMapper;
import io.notaflow.kpi.CellValues;
import io.notaflow.table.gold.KpisTable;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.AbstractStreamOperatorTestHarness;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.apache.flink.table.data.RowData;
import org.apache.flink.table.runtime.typeutils.InternalTypeInfo;
import org.apache.flink.util.OutputTag;
import org.junit.jupiter.api.Test;

class KpiCellsOperatorTest {
    private static final int MAX_PARALLELISM = 8;
    private static final Cell DAY = day("all");
    private static final Horizon MONTH = new Horizon(30);

    @Test
    void tellsACellOnceAtTheBarrierWithARowPerReason() throws Exception {
        try (var harness = open(Horizon.UNLIMITED)) {
            send(harness, DAY, ChangeReason.NEW, 2, "100.00");
            send(harness, DAY, ChangeReason.NEW, 1, "32.00");
            send(harness, DAY, ChangeReason.CANCELLED, -1, "-32.00");
            assertThat(harness.extractOutputValues()).isEmpty();

            harness.prepareSnapshotPreBarrier(7);

            assertThat(rows(harness))
                    .containsExactlyInAnyOrder("7 NEW 3 132.00 after 100.00", "7 CANCELLED -1 -32.00 after 100.00");
            assertThat(current(harness)).containsExactly("all 2 100.00 at 3/7");
            assertThat(ledger(harness)).containsExactly("KPIS 2 100.00");

            harness.prepareSnapshotPreBarrier(8);
            assertThat(rows(harness)).hasSize(2);
        }
    }

    /** Σ of deltas is the current value whatever is restored in between. */
    @Test
    void goesOnFromASnapshotAsIfNothingHadHappened() throws Exception {
        OperatorSubtaskState snapshot;
        try (var harness = open(Horizon.UNLIMITED)) {
            send(harness, DAY, ChangeReason.NEW, 1, "10.00");
            harness.prepareSnapshotPreBarrier(1);
            snapshot = harness.snapshot(1, 1);
            // What comes after the snapshot is gone with the failure and comes again.
            send(harness, DAY, ChangeReason.NEW, 1, "99.00");
        }
        try (var harness = harness(Horizon.UNLIMITED, List.of(), 1, 0)) {
            harness.initializeState(snapshot);
            harness.open();
            send(harness, DAY, ChangeReason.NEW, 1, "5.00");
            harness.prepareSnapshotPreBarrier(2);

            assertThat(rows(harness)).containsExactly("2 NEW 1 5.00 after 15.00");
            assertThat(current(harness)).containsExactly("all 2 15.00 at 3/2");
        }
    }

    /** PostgreSQL shows two cells of a checkpoint that failed; the replay touches neither. */
    @Test
    void tellsAgainWhatPostgresShowsOfAFailedCheckpoint() throws Exception {
        OperatorSubtaskState snapshot;
        try (var harness = open(Horizon.UNLIMITED)) {
            send(harness, DAY, ChangeReason.NEW, 1, "10.00");
            harness.prepareSnapshotPreBarrier(1);
            snapshot = harness.snapshot(1, 1);
        }
        try (var harness = harness(Horizon.UNLIMITED, List.of(DAY, day("never committed")), 1, 0)) {
            harness.setRestoredCheckpointId(1);
            harness.initializeState(snapshot);
            harness.open();
            harness.prepareSnapshotPreBarrier(3);

            assertThat(rows(harness)).isEmpty();
            assertThat(current(harness))
                    .containsExactlyInAnyOrder("all 1 10.00 at 3/3", "never committed 0 0.00 at 3/3");
        }
    }

    @Test
    void aSubtaskTellsItsOwnCellsOnly() throws Exception {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            cells.add(day("member " + i));
        }
        OperatorSubtaskState snapshot;
        try (var harness = open(Horizon.UNLIMITED)) {
            for (Cell cell : cells) {
                send(harness, cell, ChangeReason.NEW, 1, "10.00");
            }
            harness.prepareSnapshotPreBarrier(1);
            snapshot = harness.snapshot(1, 1);
        }
        List<String> told = new ArrayList<>();
        for (int subtask = 0; subtask < 2; subtask++) {
            try (var harness = harness(Horizon.UNLIMITED, cells, 2, subtask)) {
                harness.setRestoredCheckpointId(1);
                harness.initializeState(AbstractStreamOperatorTestHarness.repartitionOperatorState(
                        snapshot, MAX_PARALLELISM, 1, 2, subtask));
                harness.open();
                harness.prepareSnapshotPreBarrier(2);
                assertThat(current(harness)).isNotEmpty().allMatch(one -> one.contains(" 1 10.00 at 3/2"));
                told.addAll(current(harness));
            }
        }
        assertThat(told).hasSize(40).doesNotHaveDuplicates();
    }

    /** March ends on April 1st; 30 days, the keys' 28 days and up to 28 more are over on June 26th. */
    @Test
    void forgetsCellsAndNamesWhatItCannotKnowAnyMore() throws Exception {
        OperatorSubtaskState snapshot;
        try (var harness = open(MONTH)) {
            send(harness, DAY, ChangeReason.NEW, 1, "10.00");
            harness.prepareSnapshotPreBarrier(1);
            assertThat(harness.numEventTimeTimers()).isEqualTo(1);
            harness.processWatermark(millis("2026-05-28T23:59:59Z"));
            assertThat(harness.numKeyedStateEntries()).isEqualTo(1);

            harness.processWatermark(millis("2026-06-26T00:00:00Z"));
            assertThat(harness.numKeyedStateEntries()).isZero();
            assertThat(harness.numEventTimeTimers()).isZero();

            send(harness, DAY, ChangeReason.LATE, 1, "5.00");
            harness.prepareSnapshotPreBarrier(2);
            assertThat(rows(harness)).endsWith("2 LATE 1 5.00 after unknown");
            assertThat(current(harness)).endsWith("all unknown at 3/2");
            assertThat(harness.numKeyedStateEntries()).isZero();
            snapshot = harness.snapshot(2, 2);
        }
        // The watermark is restored, too: a forgotten cell must not look new.
        try (var harness = harness(MONTH, List.of(), 1, 0)) {
            harness.initializeState(snapshot);
            harness.open();
            send(harness, DAY, ChangeReason.LATE, 1, "5.00");
            harness.prepareSnapshotPreBarrier(3);
            assertThat(rows(harness)).containsExactly("3 LATE 1 5.00 after unknown");
        }
    }

    @Test
    void aSumBeyondALongIsExact() throws Exception {
        try (var harness = open(Horizon.UNLIMITED)) {
            for (int i = 0; i < 3; i++) {
                send(harness, DAY, ChangeReason.NEW, 1, "90000000000000000.00");
                harness.prepareSnapshotPreBarrier(i);
            }
            assertThat(current(harness)).endsWith("all 3 270000000000000000.00 at 3/2");
        }
    }

    private static void send(
            KeyedOneInputStreamOperatorTestHarness<String, CellChange, RowData> harness,
            Cell cell,
            ChangeReason reason,
            int invoices,
            String total)
            throws Exception {
        CellValues values = new CellValues();
        values.sums().add(Measure.INVOICES, invoices);
        values.sums().add(Measure.DOCUMENT_TOTAL, new BigDecimal(total));
        harness.processElement(new StreamRecord<>(new CellChange(cell, reason, values)));
    }

    private static List<String> rows(KeyedOneInputStreamOperatorTestHarness<String, CellChange, RowData> harness) {
        return harness.extractOutputValues().stream()
                .map(row -> row.getLong(KpisTable.TABLE.indexOf("checkpoint")) + " "
                        + row.getString(KpisTable.TABLE.indexOf("reason")) + " "
                        + row.getLong(KpisTable.TABLE.indexOf("invoices")) + " "
                        + row.getDecimal(KpisTable.TABLE.indexOf("document_total"), 38, 2) + " after "
                        + (row.isNullAt(KpisTable.TABLE.indexOf("document_total_after"))
                                ? "unknown"
                                : row.getDecimal(KpisTable.TABLE.indexOf("document_total_after"), 38, 2)))
                .toList();
    }

    private static List<String> current(KeyedOneInputStreamOperatorTestHarness<String, CellChange, RowData> harness) {
        return values(harness, KpiTags.CURRENT).stream()
                .map(KpiCellsOperatorTest::text)
                .toList();
    }

    private static String text(KpiCurrent row) {
        String values = row.sums() == null
                ? "unknown"
                : row.sums().count(Measure.INVOICES) + " " + row.sums().money(Measure.DOCUMENT_TOTAL);
        return row.cell().member() + " " + values + " at " + row.epoch() + "/" + row.checkpoint();
    }

    private static List<String> ledger(KeyedOneInputStreamOperatorTestHarness<String, CellChange, RowData> harness) {
        List<String> entries = new ArrayList<>();
        for (LedgerEntry entry : values(harness, KpiTags.LEDGER)) {
            assertThat(entry.station()).isEqualTo(Station.KPIS);
            entries.add(entry.station() + " " + entry.count() + " " + entry.money());
        }
        return entries;
    }

    private static <T> List<T> values(
            KeyedOneInputStreamOperatorTestHarness<String, CellChange, RowData> harness, OutputTag<T> tag) {
        Queue<StreamRecord<T>> records =
                Objects.requireNonNullElseGet(harness.getSideOutput(tag), ConcurrentLinkedQueue::new);
        return records.stream().map(StreamRecord::getValue).toList();
    }

    private static long millis(String moment) {
        return Instant.parse(moment).toEpochMilli();
    }

    private static Cell day(String member) {
        return new Cell(Grain.DAY, LocalDateTime.parse("2026-03-10T00:00"), Dimension.TOTAL, member);
    }

    private static KeyedOneInputStreamOperatorTestHarness<String, CellChange, RowData> open(Horizon horizon)
            throws Exception {
        KeyedOneInputStreamOperatorTestHarness<String, CellChange, RowData> harness = harness(horizon, List.of(), 1, 0);
        harness.open();
        return harness;
    }

    private static KeyedOneInputStreamOperatorTestHarness<String, CellChange, RowData> harness(
            Horizon horizon, List<Cell> uncommitted, int parallelism, int subtask) throws Exception {
        KeyedOneInputStreamOperatorTestHarness<String, CellChange, RowData> harness =
                new KeyedOneInputStreamOperatorTestHarness<>(
                        new KpiCellsOperator(
                                horizon,
                                Duration.ofHours(1),
                                3,
                                checkpoint -> checkpoint == 1 ? uncommitted : List.of()),
                        CellChange::key,
                        Types.STRING,
                        MAX_PARALLELISM,
                        parallelism,
                        subtask);
        harness.setup(InternalTypeInfo.of(RowMapper.rowType(KpisTable.TABLE))
                .createSerializer(harness.getExecutionConfig().getSerializerConfig()));
        return harness;
    }
}
