package io.notaflow.local.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.domain.kpi.Station;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class LedgerComparisonTest {
    private final LedgerComparison ledger = new LedgerComparison();

    @Test
    void sumsOverCheckpointsAndSubtasksMustBeWhatTheTablesHold() {
        ledger.add(Station.ACCEPTED, 3, new BigDecimal("30.00"));
        ledger.add(Station.ACCEPTED, 1, new BigDecimal("-10.00"));
        ledger.add(Station.DUPLICATE, 1, new BigDecimal("2.50"));

        ledger.count(Station.ACCEPTED, 4);
        ledger.count(Station.QUARANTINED, 0);
        ledger.money(new BigDecimal("22.50"), "gold.kpis", Station.ACCEPTED, Station.DUPLICATE);

        assertThat(ledger.differences()).isEmpty();
    }

    @Test
    void aDocumentTooManyAndACentTooFewAreNamed() {
        ledger.add(Station.ACCEPTED, 3, new BigDecimal("30.00"));

        ledger.count(Station.ACCEPTED, 2);
        ledger.count(Station.DEFERRED, 1);
        ledger.money(new BigDecimal("30.01"), "gold.kpis", Station.ACCEPTED, Station.DUPLICATE);

        assertThat(ledger.differences())
                .containsExactly(
                        new Difference("LEDGER_COUNT", "ACCEPTED: 3 passed (rows in the tables: 2)"),
                        new Difference("LEDGER_COUNT", "DEFERRED: 0 passed (rows in the tables: 1)"),
                        new Difference("LEDGER_MONEY", "[ACCEPTED, DUPLICATE]: 30.00 (gold.kpis: 30.01)"));
    }
}
