package io.notaflow.local.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.config.NotaflowConfig;
import io.notaflow.local.reconcile.FiguresAgreement;
import io.notaflow.local.reconcile.Reconciliation;
import io.notaflow.local.reconcile.ReconciliationResult;
import io.notaflow.local.reconcile.Scope;
import io.notaflow.local.simulate.truth.TruthLedger;
import java.time.Duration;
import java.util.Objects;
import org.awaitility.Awaitility;

/** Whether silver, gold, PostgreSQL and a recomputation from bronze agree on a lake that all records have come to. */
final class Agreement {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private Agreement() {}

    /**
     * Waits until nothing is pending in PostgreSQL, and asserts that everything agrees with everything and with the truth; returns it in
     * words.
     */
    static String await(NotaflowConfig config, TruthLedger truth) {
        ReconciliationResult[] last = new ReconciliationResult[1];
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptions()
                .untilAsserted(() -> {
                    last[0] = Reconciliation.run(config, Scope.FULL);
                    assertAgreement(last[0], truth);
                });
        FiguresAgreement figures = Objects.requireNonNull(last[0].figures());
        return figures.cells() + " cells agree in " + figures.moneyColumns() + " amounts each; BRL in silver "
                + last[0].silverTotal() + ", in gold " + figures.goldTotal() + ", in PostgreSQL "
                + figures.postgresTotal() + ", recomputed from bronze " + figures.batchTotal();
    }

    private static void assertAgreement(ReconciliationResult result, TruthLedger truth) {
        FiguresAgreement figures = Objects.requireNonNull(result.figures());
        assertThat(result.differences()).isEmpty();
        assertThat(result.records()).isEqualTo(truth.records());
        assertThat(result.documents()).isEqualTo(truth.documents());
        assertThat(result.pending()).isZero();
        assertThat(figures.pending()).isZero();
        assertThat(figures.unknown()).isZero();
        assertThat(figures.cells()).isPositive();
        assertThat(result.silverTotal()).isEqualByComparingTo(truth.totalBrl());
        assertThat(result.postgresTotal()).isEqualByComparingTo(truth.totalBrl());
        assertThat(figures.goldTotal()).isEqualByComparingTo(truth.totalBrl());
        assertThat(figures.postgresTotal()).isEqualByComparingTo(truth.totalBrl());
        assertThat(figures.batchTotal()).isEqualByComparingTo(truth.totalBrl());
    }
}
