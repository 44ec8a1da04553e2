package io.notaflow.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.local.simulate.SimulatedRecord;
import io.notaflow.local.simulate.Timetable;
import io.notaflow.local.simulate.truth.TruthLedger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a simulation that was stopped in the middle. */
class PortionTest {
    private static final LocalDate START = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path folder;

    @Test
    void recordsSentAreCountedUpToTheLastOneOverUnevenPartitions() {
        FeedJournal.Portion portion = new FeedJournal.Portion(1, Timetable.from(START), 0, 100, List.of(10L, 20L));

        assertThat(portion.sent(List.of(10L, 20L))).isZero();
        assertThat(portion.sent(List.of(11L, 20L))).isEqualTo(1);
        assertThat(portion.sent(List.of(11L, 21L))).isEqualTo(2);
        // Records 0, 2 and 4 went to partition 0, and only record 1 to partition 1: the last one there is record 4.
        assertThat(portion.sent(List.of(13L, 21L))).isEqualTo(5);
    }

    @Test
    void aPortionThatIsCutBeginsWithTheSameRecordsAndEndsEarly() throws Exception {
        FeedJournal journal = journal();
        journal.add(portion(1, 40, 100_000));
        long sent = 333;

        FeedJournal.Portion cut = journal.cutLast(sent);

        assertThat(journal().portions()).containsExactly(cut);
        assertThat(cut.invoices()).isPositive().isLessThan(sent + 1);
        List<byte[]> whole = payloads(portion(1, 40, 100_000), sent);
        List<byte[]> rest = payloads(cut, Long.MAX_VALUE);
        assertThat(rest).hasSizeGreaterThanOrEqualTo((int) sent).hasSizeLessThan(2_000);
        assertThat(rest.subList(0, (int) sent)).containsExactlyElementsOf(whole);
        TruthLedger ledger = new TruthLedger();
        cut.records().forEachRemaining(one -> ledger.add(one.truth()));
        assertThat(journal().truth().orElseThrow().totalBrl()).isEqualTo(ledger.totalBrl());
    }

    @Test
    void aPortionThatWasSentWholeIsNotCut() throws Exception {
        FeedJournal journal = journal();
        FeedJournal.Portion portion = portion(1, 0, 100);
        journal.add(portion);

        assertThat(journal.cutLast(payloads(portion, Long.MAX_VALUE).size())).isEqualTo(portion);
    }

    private FeedJournal journal() throws Exception {
        return FeedJournal.open(folder.resolve("feed.journal"));
    }

    private static FeedJournal.Portion portion(long seed, long first, long invoices) {
        return new FeedJournal.Portion(seed, Timetable.from(START), first, invoices, List.of(0L, 0L));
    }

    private static List<byte[]> payloads(FeedJournal.Portion portion, long atMost) {
        List<byte[]> payloads = new ArrayList<>();
        var records = portion.records();
        while (payloads.size() < atMost && records.hasNext()) {
            SimulatedRecord next = records.next();
            byte[] payload = next.payload();
            payloads.add(payload == null ? new byte[0] : payload);
        }
        return payloads;
    }
}
