package io.notaflow.local.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every case in all orders of two or both directions of arrival: the ledger must not know which came first. */
class BatchLedgerTest {
    private static final String KEY = "35260311222333000181550010000000421123456786";

    @Test
    void anAuthorisedInvoiceCounts() {
        assertThat(counted(invoice("a", 2, "AUTHORIZED", "10.00"))).containsExactly(Map.entry(KEY, brl("10.00")));
    }

    @Test
    void copiesCountOnce() {
        assertThat(counted(invoice("a", 2, "AUTHORIZED", "10.00"), invoice("a", 2, "AUTHORIZED", "10.00")))
                .containsEntry(KEY, brl("10.00"));
    }

    @Test
    void aCancelledInvoiceDoesNotCountWhicheverCameFirst() {
        assertThat(counted(invoice("a", 2, "AUTHORIZED", "10.00"), statement("CANCELLED", null)))
                .isEmpty();
    }

    @Test
    void aDeniedInvoiceDoesNotCount() {
        assertThat(counted(invoice("a", 2, "DENIED", "10.00"))).isEmpty();
    }

    @Test
    void anInvoiceWithoutProtocolCountsOnlyWithOneThatCameByItself() {
        assertThat(counted(invoice("a", 0, null, "10.00"))).isEmpty();
        assertThat(counted(invoice("a", 0, null, "10.00"), statement("AUTHORIZED", null)))
                .containsEntry(KEY, brl("10.00"));
    }

    @Test
    void ofTwoContentsTheHigherRankCounts() {
        assertThat(counted(invoice("a", 1, "AUTHORIZED", "10.00"), invoice("b", 2, "AUTHORIZED", "99.00")))
                .containsEntry(KEY, brl("99.00"));
    }

    @Test
    void ofTwoContentsOfOneRankTheSmallestFingerprintCounts() {
        assertThat(counted(invoice("b", 1, "AUTHORIZED", "99.00"), invoice("a", 1, "AUTHORIZED", "10.00")))
                .containsEntry(KEY, brl("10.00"));
    }

    @Test
    void aProtocolByItselfLiftsTheContentWhoseDigestItNames() {
        assertThat(counted(
                        invoice("a", 0, null, "10.00"),
                        invoice("b", 0, null, "99.00"),
                        statement("AUTHORIZED", "digest-b")))
                .containsEntry(KEY, brl("99.00"));
    }

    @Test
    void homologationIsNoMoney() {
        assertThat(counted(new Said(KEY, "a", 2, "digest-a", 2, "AUTHORIZED", brl("10.00"))))
                .isEmpty();
    }

    @Test
    void aCopyOfTheTestEnvironmentNeverStandsForAnInvoiceOfProduction() {
        assertThat(counted(
                        new Said(KEY, "a", 2, "digest-a", 2, "AUTHORIZED", brl("9.00")),
                        new Said(KEY, "b", 1, "digest-b", 1, "AUTHORIZED", brl("1.00"))))
                .containsEntry(KEY, brl("1.00"));
    }

    private static Map<String, BigDecimal> counted(Said... said) {
        List<Said> forth = new ArrayList<>(List.of(said));
        Map<String, BigDecimal> one = ledger(forth);
        Collections.reverse(forth);
        assertThat(ledger(forth)).as("in the other order").isEqualTo(one);
        return one;
    }

    private static Map<String, BigDecimal> ledger(List<Said> said) {
        BatchLedger ledger = new BatchLedger();
        said.forEach(ledger::add);
        return ledger.counted();
    }

    private static Said invoice(String content, int rank, @Nullable String verdict, String total) {
        return new Said(KEY, content, rank, "digest-" + content, 1, verdict, brl(total));
    }

    private static Said statement(String verdict, @Nullable String digest) {
        return new Said(KEY, null, 0, digest, 1, verdict, null);
    }

    private static BigDecimal brl(String amount) {
        return new BigDecimal(amount);
    }
}
