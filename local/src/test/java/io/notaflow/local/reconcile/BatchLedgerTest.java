package io.notaflow.local.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
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
        assertThat(counted(said("a", 2, "digest-a", 2, "AUTHORIZED", brl("10.00"), Times.NONE)))
                .isEmpty();
    }

    @Test
    void aCopyOfTheTestEnvironmentNeverStandsForAnInvoiceOfProduction() {
        assertThat(counted(
                        said("a", 2, "digest-a", 2, "AUTHORIZED", brl("9.00"), Times.NONE),
                        said("b", 1, "digest-b", 1, "AUTHORIZED", brl("1.00"), Times.NONE)))
                .containsEntry(KEY, brl("1.00"));
    }

    @Test
    void theEarliestMomentsOfAllDocumentsOfProductionHold() {
        Said first = said("a", 2, "digest-a", 1, "AUTHORIZED", brl("10.00"), times("10:00:05", null, "10:09:00"));
        Said copy = said("a", 2, "digest-a", 1, "AUTHORIZED", brl("10.00"), times("10:00:04", null, "10:08:00"));
        Said cancelled = said(null, 0, null, 1, "CANCELLED", null, times(null, "11:00:00", null));
        Said later = said(null, 0, null, null, "CANCELLED", null, times(null, "11:00:01", null));
        Said elsewhere = said(null, 0, null, 2, "CANCELLED", null, times(null, "09:00:00", null));

        assertThat(chosen(first, copy, cancelled, later, elsewhere))
                .singleElement()
                .satisfies(chosen -> {
                    assertThat(chosen.cancelled()).isTrue();
                    assertThat(chosen.money()).isNull();
                    assertThat(chosen.times()).isEqualTo(times("10:00:04", "11:00:00", "10:08:00"));
                });
    }

    @Test
    void cancellationIsStrongerThanDenialAndNeitherNeedsAnAuthorisation() {
        assertThat(chosen(invoice("a", 1, "DENIED", "10.00"), statement("CANCELLED", null)))
                .singleElement()
                .satisfies(chosen -> assertThat(chosen.cancelled()).isTrue());
        assertThat(chosen(invoice("a", 1, "AUTHORIZED", "10.00"), statement("DENIED", null)))
                .isEmpty();
    }

    private static List<Chosen> chosen(Said... said) {
        BatchLedger ledger = new BatchLedger();
        List.of(said).forEach(ledger::add);
        List<Chosen> chosen = new ArrayList<>();
        ledger.forEach(chosen::add);
        return chosen;
    }

    private static Times times(@Nullable String authorized, @Nullable String cancelled, @Nullable String arrived) {
        return new Times(instant(authorized), instant(cancelled), instant(arrived));
    }

    private static @Nullable Instant instant(@Nullable String time) {
        return time == null ? null : Instant.parse("2026-03-10T" + time + "Z");
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
        return said(content, rank, "digest-" + content, 1, verdict, brl(total), Times.NONE);
    }

    private static Said statement(String verdict, @Nullable String digest) {
        return said(null, 0, digest, 1, verdict, null, Times.NONE);
    }

    private static Said said(
            @Nullable String content,
            int rank,
            @Nullable String digest,
            @Nullable Integer environment,
            @Nullable String verdict,
            @Nullable BigDecimal total,
            Times times) {
        return new Said(
                KEY, content, rank, digest, environment, verdict, total, new Unit("documents", 0, 1, 0), times, null);
    }

    private static BigDecimal brl(String amount) {
        return new BigDecimal(amount);
    }
}
