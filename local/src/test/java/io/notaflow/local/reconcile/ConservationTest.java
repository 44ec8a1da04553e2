package io.notaflow.local.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each loss that the ledger is there to find, planted by hand. */
class ConservationTest {
    private static final String ACCEPTED = "silver.invoices";

    private final Conservation ledger = new Conservation();

    @BeforeEach
    void threeRecordsWithFourDocuments() {
        ledger.record("documents", 0, 0, 1);
        ledger.record("documents", 0, 1, 2);
        ledger.record("documents", 1, 0, 1);
        ledger.outcome(ACCEPTED, new Unit("documents", 0, 0, 0));
        ledger.outcome(ACCEPTED, new Unit("documents", 0, 1, 0));
        ledger.outcome("silver.quarantine", new Unit("documents", 0, 1, 1));
    }

    @Test
    void agreesWhenEachDocumentHasOneOutcome() {
        ledger.outcome("silver.duplicates", new Unit("documents", 1, 0, 0));

        assertThat(ledger.differences()).isEmpty();
        assertThat(ledger.records()).isEqualTo(3);
        assertThat(ledger.documents()).isEqualTo(4);
        assertThat(ledger.rows(ACCEPTED)).isEqualTo(2);
    }

    @Test
    void namesADocumentWithoutOutcome() {
        assertThat(ledger.differences())
                .containsExactly(new Difference("UNACCOUNTED", "documents/1 offsets 0..0 (1 document)"));
        assertThat(ledger.unaccounted()).containsExactly(new Unit("documents", 1, 0, 0));
    }

    @Test
    void namesADocumentWithTwoOutcomes() {
        ledger.outcome("silver.duplicates", new Unit("documents", 1, 0, 0));
        ledger.outcome("silver.deferred", new Unit("documents", 0, 1, 1));

        assertThat(ledger.differences())
                .containsExactly(new Difference("DOUBLED_OUTCOME", "documents/0 offsets 1..1 (1 document)"));
    }

    @Test
    void namesAGapAndADoubledRecordInBronze() {
        ledger.record("documents", 1, 4, 1);
        ledger.record("documents", 1, 4, 1);
        ledger.outcome(ACCEPTED, new Unit("documents", 1, 0, 0));
        ledger.outcome(ACCEPTED, new Unit("documents", 1, 4, 0));

        assertThat(ledger.differences())
                .containsExactly(
                        new Difference("GAP_IN_BRONZE", "documents/1 offsets 1..3 are missing"),
                        new Difference("DOUBLED_RECORD", "documents/1 offset 4: 2 times"));
    }

    @Test
    void namesAnOutcomeOfWhatIsNotInBronze() {
        ledger.outcome("silver.duplicates", new Unit("documents", 1, 0, 0));
        ledger.outcome(ACCEPTED, new Unit("documents", 1, 7, 0));
        ledger.outcome(ACCEPTED, new Unit("documents", 1, 8, 0));

        assertThat(ledger.differences())
                .containsExactly(new Difference("OUTCOME_WITHOUT_RECORD", "documents/1 offsets 7..8 (2 documents)"));
    }

    @Test
    void readsUnitsFromTheirWrittenForm() {
        assertThat(Unit.of("a/topic/3/42", 1)).isEqualTo(new Unit("a/topic", 3, 42, 1));
    }
}
