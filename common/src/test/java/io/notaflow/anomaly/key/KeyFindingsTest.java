package io.notaflow.anomaly.key;

import static io.notaflow.domain.anomaly.AnomalyKind.BACKDATED;
import static io.notaflow.domain.anomaly.AnomalyKind.CANCEL_AFTER_CONFIRM;
import static io.notaflow.domain.anomaly.AnomalyKind.CFOP_UF_MISMATCH;
import static io.notaflow.domain.anomaly.AnomalyKind.CONFLICTING_COPY;
import static io.notaflow.domain.anomaly.AnomalyKind.CONTINGENCY_LATE;
import static io.notaflow.domain.anomaly.AnomalyKind.LATE_CANCEL;
import static io.notaflow.domain.anomaly.AnomalyKind.UNKNOWN_TO_RECIPIENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.fact.FactKind;
import io.notaflow.anomaly.testing.Dossier;
import io.notaflow.domain.FiscalDocument;
import io.notaflow.domain.Invoice;
import io.notaflow.domain.InvoiceEvent;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.testing.TestEvents;
import io.notaflow.testing.TestInvoice;
import io.notaflow.testing.TestInvoices;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeyFindingsTest {
    private static final Instant ARRIVAL = TestInvoices.RECEIVED_AT;
    private static final OffsetDateTime ISSUED = TestInvoices.ISSUED_AT;
    private static final Invoice INVOICE = TestInvoices.nfe().answered(100).invoice();

    @Test
    void aLawfulInvoiceCancelledInTimeHasNone() {
        assertThat(kinds(INVOICE, event("110111", ISSUED.plusHours(23)))).isEmpty();
    }

    /** Authorised five seconds after its issue, so that 24 h end five seconds later as well. */
    @Test
    void aCancellationAfter24HoursIsLate() {
        assertThat(kinds(INVOICE, event("110111", ISSUED.plusHours(24).plusSeconds(5))))
                .isEmpty();

        Finding late = only(INVOICE, event("110111", ISSUED.plusHours(30)));

        assertThat(late.kind()).isEqualTo(LATE_CANCEL);
        assertThat(late.measured().observed()).isEqualByComparingTo("30.0");
        assertThat(late.measured().expected()).isEqualByComparingTo("24.0");
        assertThat(late.measured().amount()).isEqualByComparingTo("132.00");
        assertThat(late.evidence().keys()).containsExactly(INVOICE.key());
    }

    @Test
    void aSubstitutionHasATermOfItsOwn() {
        assertThat(kinds(INVOICE, event("110112", ISSUED.plusHours(30)))).isEmpty();
    }

    @Test
    void aCancellationAfterTheRecipientConfirmedIsAFinding() {
        Finding after = only(INVOICE, event("210200", ISSUED.plusHours(2)), event("110111", ISSUED.plusHours(5)));

        assertThat(after.kind()).isEqualTo(CANCEL_AFTER_CONFIRM);
        assertThat(after.measured().observed()).isEqualByComparingTo("3.0");
        assertThat(after.explanation().pt())
                .isEqualTo("Cancelada 3 h 0 min depois de confirmada pelo destinatário (210200).");
        assertThat(kinds(INVOICE, event("110111", ISSUED.plusHours(1)), event("210200", ISSUED.plusHours(2))))
                .isEmpty();
    }

    @Test
    void deliveryConfirmsToo() {
        assertThat(kinds(INVOICE, event("110130", ISSUED.plusHours(2)), event("110111", ISSUED.plusHours(5))))
                .containsExactly(CANCEL_AFTER_CONFIRM);
    }

    @Test
    void aRecipientWhoDoesNotKnowItIsAFinding() {
        assertThat(kinds(INVOICE, event("210220", ISSUED.plusDays(3)))).containsExactly(UNKNOWN_TO_RECIPIENT);
    }

    @Test
    void issueAndAuthorisationMustBeNear() {
        assertThat(kinds(authorised(ISSUED.plusHours(25)))).containsExactly(BACKDATED);
        assertThat(kinds(authorised(ISSUED.plusHours(24)))).isEmpty();
        assertThat(kinds(authorised(ISSUED.minusMinutes(6)))).containsExactly(BACKDATED);
        assertThat(kinds(authorised(ISSUED.minusMinutes(5)))).isEmpty();
    }

    @Test
    void offLineInvoicesMayWaitADayAndNoLonger() {
        TestInvoice offline = TestInvoices.nfe()
                .with("identification.emissionType", 9)
                .withKeyOfFields()
                .answered(100);
        assertThat(kinds(offline.with("protocol.receivedAt", ISSUED.plusHours(20))
                        .invoice()))
                .isEmpty();
        assertThat(kinds(offline.with("protocol.receivedAt", ISSUED.plusHours(25))
                        .invoice()))
                .containsExactly(CONTINGENCY_LATE);
    }

    @Test
    void copiesWithOtherTotalsOrOtherDigestsConflict() {
        Invoice dearer = TestInvoices.nfe()
                .unanswered()
                .with("totals.icms.document", "133.00")
                .with("fingerprint", "000000000000000000000000000000aa")
                .invoice();
        Finding conflict = only(INVOICE, dearer);

        assertThat(conflict.kind()).isEqualTo(CONFLICTING_COPY);
        assertThat(conflict.explanation().en())
                .isEqualTo("There are 2 contents of one key, with totals from R$ 132.00 to R$ 133.00.");
    }

    @Test
    void aCopyThatOnlySpellsThingsOtherwiseDoesNot() {
        Invoice other = TestInvoices.nfe()
                .unanswered()
                .with("fingerprint", "000000000000000000000000000000aa")
                .with("identification.operation", "VENDA")
                .invoice();

        assertThat(kinds(INVOICE, other)).isEmpty();
    }

    @Test
    void whatTheRulesFoundIsResolvedByACancellation() {
        Dossier dossier = new Dossier("INTERNAL_CFOP_OTHER_STATE").arrives(INVOICE, ARRIVAL);
        assertThat(dossier.open()).extracting(Finding::kind).containsExactly(CFOP_UF_MISMATCH);

        dossier.arrives(event("110111", ISSUED.plusHours(1)), ARRIVAL);

        assertThat(dossier.open()).isEmpty();
    }

    @Test
    void unprovenInvoicesAreSeenAndProveNothing() {
        Dossier dossier = new Dossier("INTERNAL_CFOP_OTHER_STATE")
                .arrives(TestInvoices.nfe().unanswered().invoice(), ARRIVAL);

        assertThat(dossier.told()).containsExactly(FactKind.SEEN);
        assertThat(dossier.open()).isEmpty();
        dossier.arrives(INVOICE, ARRIVAL);
        assertThat(dossier.told()).containsExactly(FactKind.SEEN, FactKind.ISSUED);
    }

    @Test
    void testInvoicesAreNotEvenSeen() {
        Dossier dossier = new Dossier("INTERNAL_CFOP_OTHER_STATE")
                .arrives(
                        TestInvoices.nfe()
                                .with("identification.environment", 2)
                                .answered(100)
                                .invoice(),
                        ARRIVAL);

        assertThat(dossier.told()).isEmpty();
        assertThat(dossier.open()).isEmpty();
    }

    @Test
    void everyOrderEndsWithTheSameFindingsAndFacts() {
        List<FiscalDocument> documents = List.of(
                INVOICE,
                TestInvoices.nfe().unanswered().invoice(),
                TestInvoices.nfe()
                        .answered(100)
                        .with("totals.icms.document", "133.00")
                        .with("digest", "3jmj7l5rSw0yVb/vlWAYkK/YBwk=")
                        .with("fingerprint", "000000000000000000000000000000aa")
                        .with("identification.issuedAt", ISSUED.plusHours(2))
                        .invoice(),
                event("210200", ISSUED.plusHours(2)),
                event("110111", ISSUED.plusHours(40)),
                event("210220", ISSUED.plusDays(3)),
                event("110140", ISSUED.minusHours(1)));
        Dossier expected = arrived(documents);
        assertThat(expected.open()).hasSize(4);
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            List<FiscalDocument> shuffled = new ArrayList<>(documents);
            Collections.shuffle(shuffled, random);
            Dossier dossier = arrived(shuffled);
            assertThat(dossier.open()).isEqualTo(expected.open());
            assertThat(dossier.standing()).isEqualTo(expected.standing());
        }
    }

    private static Invoice authorised(OffsetDateTime at) {
        return TestInvoices.nfe().answered(100).with("protocol.receivedAt", at).invoice();
    }

    private static InvoiceEvent event(String type, OffsetDateTime at) {
        InvoiceEvent typed = TestEvents.with(TestEvents.cancellation(), "type", type);
        InvoiceEvent named = TestEvents.with(typed, "protocolNumber", type);
        return TestEvents.with(
                TestEvents.with(named, "registeredAt", at), "fingerprint", "0000000000000000000000" + "0000" + type);
    }

    private static Dossier arrived(List<FiscalDocument> documents) {
        Dossier dossier = new Dossier();
        documents.forEach(document -> dossier.arrives(document, ARRIVAL));
        return dossier;
    }

    private static List<AnomalyKind> kinds(FiscalDocument... documents) {
        return arrived(List.of(documents)).open().stream().map(Finding::kind).toList();
    }

    private static Finding only(FiscalDocument... documents) {
        List<Finding> open = arrived(List.of(documents)).open();
        assertThat(open).hasSize(1);
        return open.get(0);
    }
}
