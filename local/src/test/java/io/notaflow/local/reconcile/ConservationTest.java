package io.notaflow.local.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each planted defect is seen and named by its place. */
class ConservationTest {
    private final Conservation conservation = new Conservation();

    /** Partition 0: offsets 0 to 4, of which 3 holds two documents and 4 a bad one. Partition 1: offsets 7 and 8. */
    @BeforeEach
    void sound() {
        for (long offset = 0; offset < 5; offset++) {
            conservation.record("documents", 0, offset, offset == 3 ? 2 : 1);
        }
        conservation.record("documents", 1, 7, 1);
        conservation.record("documents", 1, 8, 1);
        conservation.rejected(unit(0, 4, 0));
        conservation.outcome("silver.invoices", unit(0, 0, 0));
        conservation.outcome("silver.duplicates", unit(0, 1, 0));
        conservation.outcome("silver.deferred", unit(0, 2, 0));
        conservation.outcome("silver.invoices", unit(0, 3, 0));
        conservation.outcome("silver.invoice_events", unit(0, 3, 1));
        conservation.outcome("silver.quarantine", unit(0, 4, 0));
        conservation.outcome("silver.invoices", unit(1, 7, 0));
    }

    @Test
    void aSoundLakeHasNoDifference() {
        finish();

        assertThat(conservation.differences()).isEmpty();
        assertThat(conservation.records()).isEqualTo(7);
        assertThat(conservation.documents()).isEqualTo(8);
        assertThat(conservation.rows("silver.invoices")).isEqualTo(4);
        assertThat(conservation.rows("silver.duplicates")).isEqualTo(1);
        assertThat(conservation.unaccounted()).isEmpty();
        assertThat(conservation.doubled()).isEmpty();
    }

    @Test
    void aDocumentWithoutOutcomeIsUnaccounted() {
        assertThat(conservation.differences())
                .containsExactly(new Difference("UNACCOUNTED", "documents/1 offsets 8..8 (1 document)"));
        assertThat(conservation.unaccounted()).containsExactly(unit(1, 8, 0));
    }

    @Test
    void aDocumentWithTwoOutcomesIsDoubled() {
        finish();
        conservation.outcome("silver.duplicates", unit(0, 3, 1));

        assertThat(conservation.differences())
                .containsExactly(new Difference("DOUBLED_OUTCOME", "documents/0 offsets 3..3 (1 document)"));
        assertThat(conservation.doubled()).containsExactly(unit(0, 3, 1));
    }

    @Test
    void aRowWrittenTwiceToOneTableIsDoubled() {
        finish();
        conservation.outcome("silver.invoices", unit(0, 0, 0));

        assertThat(conservation.differences()).extracting(Difference::what).containsExactly("DOUBLED_OUTCOME");
    }

    @Test
    void lostRecordsAreAGapNamedByItsOffsets() {
        finish();
        conservation.record("documents", 1, 12, 1);
        conservation.outcome("silver.invoices", unit(1, 12, 0));

        assertThat(conservation.differences())
                .containsExactly(new Difference("GAP_IN_BRONZE", "documents/1 offsets 9..11 are missing"));
    }

    @Test
    void aRecordThatIsInBronzeTwiceIsNamed() {
        finish();
        conservation.record("documents", 0, 2, 1);

        assertThat(conservation.differences())
                .containsExactly(new Difference("DOUBLED_RECORD", "documents/0 offset 2: 2 times"));
    }

    @Test
    void anOutcomeOfALostRecordIsNamed() {
        finish();
        conservation.outcome("silver.invoices", unit(1, 9, 0));

        assertThat(conservation.differences())
                .containsExactly(new Difference("OUTCOME_WITHOUT_RECORD", "documents/1 offsets 9..9 (1 document)"));
    }

    @Test
    void aDocumentThatTheRecordDoesNotHoldIsNamed() {
        finish();
        conservation.outcome("silver.invoices", unit(0, 3, 2));

        assertThat(conservation.differences()).extracting(Difference::what).containsExactly("OUTCOME_WITHOUT_RECORD");
    }

    @Test
    void aBadDocumentAmongTheAcceptedIsNamed() {
        finish();
        conservation.rejected(unit(0, 0, 0));

        assertThat(conservation.differences())
                .containsExactly(new Difference("NOT_QUARANTINED", "documents/0 offsets 0..0 (1 document)"));
    }

    @Test
    void aGoodDocumentInQuarantineIsNamed() {
        conservation.outcome("silver.quarantine", unit(1, 8, 0));

        assertThat(conservation.differences())
                .containsExactly(new Difference("WRONGLY_QUARANTINED", "documents/1 offsets 8..8 (1 document)"));
    }

    @Test
    void aLostFileIsOneLine() {
        finish();
        for (long offset = 9; offset < 1_009; offset++) {
            conservation.record("documents", 1, offset, 1);
        }

        assertThat(conservation.differences())
                .containsExactly(new Difference("UNACCOUNTED", "documents/1 offsets 9..1008 (1000 documents)"));
    }

    @Test
    void aTopicMayContainSlashes() {
        assertThat(Unit.of("a/b/3/17", 2)).isEqualTo(new Unit("a/b", 3, 17, 2));
    }

    /** Gives the last document its outcome. */
    private void finish() {
        conservation.outcome("silver.invoices", unit(1, 8, 0));
    }

    private static Unit unit(int partition, long offset, int index) {
        return new Unit("documents", partition, offset, index);
    }
}
