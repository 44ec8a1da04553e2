package io.notaflow.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.local.simulate.Timetable;
import io.notaflow.local.simulate.truth.TruthLedger;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedJournalTest {
    private static final LocalDate START = LocalDate.of(2026, 11, 2);

    @TempDir
    Path folder;

    @Test
    void goesOnWhereTheLastRunOfASeedEnded() throws IOException {
        Path file = folder.resolve("feed.journal");
        FeedJournal.open(file).add(new FeedJournal.Portion(7, Timetable.from(START), 0, 20, List.of(0L, 0L)));
        FeedJournal.open(file).add(new FeedJournal.Portion(7, Timetable.from(START), 20, 5, List.of(11L, 10L)));

        FeedJournal journal = FeedJournal.open(file);

        assertThat(journal.next(7)).isEqualTo(25);
        assertThat(journal.next(8)).isZero();
        assertThat(journal.portions())
                .hasSize(2)
                .last()
                .isEqualTo(new FeedJournal.Portion(7, Timetable.from(START), 20, 5, List.of(11L, 10L)));
    }

    @Test
    void knowsTheTruthOfSimulatedDocumentsOnly() throws IOException {
        Path file = folder.resolve("feed.journal");
        FeedJournal journal = FeedJournal.open(file);
        journal.add(new FeedJournal.Portion(7, Timetable.from(START), 0, 20, List.of(0L, 0L)));

        Optional<TruthLedger> truth = journal.truth();

        assertThat(truth).isPresent();
        assertThat(truth.orElseThrow().records()).isGreaterThanOrEqualTo(20);
        journal.addFiles();
        assertThat(FeedJournal.open(file).truth()).isEmpty();
        assertThat(FeedJournal.open(file).endsWithFiles()).isTrue();
    }
}
