package io.notaflow.jobs.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.config.CancellationWindows;
import io.notaflow.domain.kpi.LedgerEntry;
import io.notaflow.domain.kpi.Measure;
import io.notaflow.domain.kpi.Station;
import io.notaflow.kpi.DocumentEffect;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.OneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.Test;

class ContributionOperatorTest {
    private static final Instant ARRIVAL = Instant.parse("2026-04-01T02:30:00Z");

    /** 02:30 UTC is 23:30 of the day before in Brasília. */
    @Test
    void sumsUpOutcomesUntilTheBarrier() throws Exception {
        try (var harness = open(100)) {
            send(harness, Station.ACCEPTED, "INVOICE", "10.00");
            send(harness, Station.ACCEPTED, "STATEMENT", "-3.00");
            send(harness, Station.DUPLICATE, "SAME_CONTENT", "0.00");
            assertThat(harness.extractOutputValues()).isEmpty();

            harness.prepareSnapshotPreBarrier(9);

            assertThat(harness.extractOutputValues())
                    .extracting(change ->
                            change.cell().key() + " " + change.values().sums().count(Measure.DOCUMENTS))
                    .contains(
                            "minute/1775010600/outcome/ACCEPTED 2",
                            "hour/1774998000/outcome_code/ACCEPTED/INVOICE 1",
                            "day/1774915200/outcome/ACCEPTED 2",
                            "day/1774915200/outcome_code/DUPLICATE/SAME_CONTENT 1")
                    .hasSize(2 * 3 + 3 * 2);
            assertThat(ledger(harness))
                    .containsExactlyInAnyOrder(
                            new LedgerEntry(Station.ACCEPTED, 0, 2, new BigDecimal("7.00"), 3, 9),
                            new LedgerEntry(Station.DUPLICATE, 0, 1, new BigDecimal("0.00"), 3, 9));

            harness.prepareSnapshotPreBarrier(10);
            assertThat(ledger(harness)).hasSize(2);
        }
    }

    @Test
    void sendsAtOnceWhenTooManyCellsWait() throws Exception {
        try (var harness = open(4)) {
            send(harness, Station.ACCEPTED, "INVOICE", "10.00");
            assertThat(harness.extractOutputValues()).hasSize(5);
        }
    }

    @Test
    void aChangeSurvivesTheNetwork() throws Exception {
        try (var harness = open(0)) {
            send(harness, Station.QUARANTINED, "KEY_CHECK_DIGIT", "0.00");
            for (CellChange sent : harness.extractOutputValues()) {
                DataOutputSerializer out = new DataOutputSerializer(64);
                CellChangeSerializer.INSTANCE.serialize(sent, out);
                CellChange received =
                        CellChangeSerializer.INSTANCE.deserialize(new DataInputDeserializer(out.getCopyOfBuffer()));

                assertThat(received.cell()).isEqualTo(sent.cell());
                assertThat(received.reason()).isEqualTo(sent.reason());
                assertThat(received.values().sums()).isEqualTo(sent.values().sums());
            }
        }
    }

    private static void send(
            OneInputStreamOperatorTestHarness<DocumentEffect, CellChange> harness,
            Station outcome,
            String code,
            String money)
            throws Exception {
        harness.processElement(
                new StreamRecord<>(new DocumentEffect(outcome, code, ARRIVAL, new BigDecimal(money), null)));
    }

    private static List<LedgerEntry> ledger(OneInputStreamOperatorTestHarness<DocumentEffect, CellChange> harness) {
        Queue<StreamRecord<LedgerEntry>> records =
                Objects.requireNonNullElseGet(harness.getSideOutput(KpiTags.LEDGER), ConcurrentLinkedQueue::new);
        return records.stream().map(StreamRecord::getValue).toList();
    }

    private static OneInputStreamOperatorTestHarness<DocumentEffect, CellChange> open(int waitingCells)
            throws Exception {
        OneInputStreamOperatorTestHarness<DocumentEffect, CellChange> harness = new OneInputStreamOperatorTestHarness<>(
                new ContributionOperator(new CancellationWindows(Map.of()), waitingCells, 3));
        harness.setup(CellChangeSerializer.INSTANCE);
        harness.open();
        return harness;
    }
}
