package io.notaflow.local.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which money counts, by hand-made keys. */
class BatchLedgerTest {
    private final BatchLedger ledger = new BatchLedger();

    @Test
    void countsAnAuthorisedInvoiceOnceHoweverOftenItCame() {
        invoice("a", 2, "AUTHORIZED", 1, "10.00");
        invoice("a", 2, "AUTHORIZED", 1, "10.00");

        assertThat(ledger.counted()).isEqualTo(Map.of("key", new BigDecimal("10.00")));
    }

    @Test
    void countsNothingOfPendingDeniedCancelledOrTest() {
        ledger.add(new Said("pending", "a", 0, null, 1, null, new BigDecimal("1.00")));
        ledger.add(new Said("denied", "a", 2, null, 1, "DENIED", new BigDecimal("1.00")));
        ledger.add(new Said("test", "a", 2, null, 2, "AUTHORIZED", new BigDecimal("1.00")));
        invoice("a", 2, "AUTHORIZED", 1, "10.00");
        statement(null, "CANCELLED", null);

        assertThat(ledger.counted()).isEmpty();
    }

    @Test
    void aCancellationInHomologationTouchesNothing() {
        invoice("a", 2, "AUTHORIZED", 1, "10.00");
        statement(null, "CANCELLED", 2);

        assertThat(ledger.counted()).containsOnlyKeys("key");
    }

    @Test
    void amongContentsTheBetterProvenThenTheSmallerCounts() {
        invoice("a", 1, "AUTHORIZED", 1, "10.00");
        invoice("c", 2, "AUTHORIZED", 1, "30.00");
        invoice("b", 2, "AUTHORIZED", 1, "20.00");

        assertThat(ledger.counted()).containsEntry("key", new BigDecimal("20.00"));
    }

    @Test
    void aProtocolByItselfProvesTheContentWhoseDigestItNames() {
        invoice("a", 1, null, 1, "10.00");
        ledger.add(new Said("key", "b", 0, "digest", 1, null, new BigDecimal("20.00")));
        statement("digest", "AUTHORIZED", 1);

        assertThat(ledger.counted()).containsEntry("key", new BigDecimal("20.00"));
    }

    @Test
    void aCentApartIsNamedByItsKeyAndPendingKeysAreNot() {
        Map<String, BigDecimal> is = Map.of("k1", new BigDecimal("10.01"), "k2", new BigDecimal("5.00"));
        Map<String, BigDecimal> should = Map.of("k1", new BigDecimal("10.00"), "k3", new BigDecimal("7.00"));

        assertThat(MoneyComparison.differences("TOTAL", is, should, Set.of("k3")))
                .containsExactly(
                        new Difference("TOTAL", "k1: 10.01 (expected: 10.00)"),
                        new Difference("TOTAL", "k2: 5.00 (expected: 0)"));
        assertThat(MoneyComparison.sum(is)).isEqualByComparingTo("15.01");
    }

    private void invoice(String content, int rank, @Nullable String verdict, int environment, String total) {
        ledger.add(new Said("key", content, rank, null, environment, verdict, new BigDecimal(total)));
    }

    private void statement(@Nullable String digest, String verdict, @Nullable Integer environment) {
        ledger.add(new Said("key", null, 0, digest, environment, verdict, null));
    }
}
