package io.notaflow.local.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.domain.kpi.Station;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class LedgerComparisonTest {
    private final LedgerComparison ledger = new LedgerComparison();

    @Test
    void sumsOverCheckpointsAndSubtasksMustBeWhatTheTablesHold() {
        add(Station.ACCEPTED, 3, "30.00");
        add(Station.ACCEPTED, 1, "-10.00");
        add(Station.DUPLICATE, 1, "2.50");

        ledger.count(Station.ACCEPTED, 4);
        ledger.count(Station.QUARANTINED, 0);
        ledger.money(new BigDecimal("22.50"), "gold.kpis", Station.ACCEPTED, Station.DUPLICATE);

        assertThat(ledger.differences()).isEmpty();
    }

    @Test
    void aDocumentTooManyAndACentTooFewAreNamed() {
        add(Station.ACCEPTED, 3, "30.00");

        ledger.count(Station.ACCEPTED, 2);
        ledger.count(Station.DEFERRED, 1);
        ledger.money(new BigDecimal("30.01"), "gold.kpis", Station.ACCEPTED, Station.DUPLICATE);

        assertThat(ledger.differences())
                .containsExactly(
                        new Difference("LEDGER_COUNT", "ACCEPTED: 3 passed (rows in the tables: 2)"),
                        new Difference("LEDGER_COUNT", "DEFERRED: 0 passed (rows in the tables: 1)"),
                        new Difference("LEDGER_MONEY", "[ACCEPTED, DUPLICATE]: 30.00 (gold.kpis: 30.01)"));
    }

    @Test
    void aRowOfPostgresIsTheSumUpToItsCheckpointUnlessItIsAheadOfTheCut() {
        add(Station.ACCEPTED, 3, "30.00");
        ledger.add(new LedgerComparison.Entry(Station.ACCEPTED, 5, 1, new BigDecimal("2.00")));

        ledger.live(new LedgerComparison.Entry(Station.ACCEPTED, 4, 3, new BigDecimal("30.00")), 5);
        ledger.live(new LedgerComparison.Entry(Station.ACCEPTED, 5, 4, new BigDecimal("32.00")), 5);
        ledger.live(new LedgerComparison.Entry(Station.ACCEPTED, 6, 9, new BigDecimal("99.00")), 5);
        assertThat(ledger.differences()).isEmpty();

        ledger.live(new LedgerComparison.Entry(Station.ACCEPTED, 5, 3, new BigDecimal("30.00")), 5);
        assertThat(ledger.differences())
                .containsExactly(new Difference(
                        "LEDGER_IN_POSTGRES", "ACCEPTED at checkpoint 5: 3 passed, 30.00 (gold.ledger: 4, 32.00)"));
    }

    private void add(Station station, long passed, String brl) {
        ledger.add(new LedgerComparison.Entry(station, 3, passed, new BigDecimal(brl)));
    }
}
