package io.notaflow.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.domain.EventKind;
import io.notaflow.domain.FiscalDocument;
import io.notaflow.domain.Invoice;
import io.notaflow.domain.InvoiceEvent;
import io.notaflow.domain.kpi.ChangeReason;
import io.notaflow.testing.TestEvents;
import io.notaflow.testing.TestInvoice;
import io.notaflow.testing.TestInvoices;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class KeyFiguresTest {
    private static final Instant ARRIVAL = TestInvoices.RECEIVED_AT;
    private static final String KEY = TestInvoices.nfe().invoice().key();

    /** A document with its own arrival. */
    private record Arriving(FiscalDocument document, Instant at) {
        @Override
        public String toString() {
            return document instanceof Invoice invoice
                    ? "invoice " + invoice.fingerprint() + ' ' + invoice.protocol() + " at " + at
                    : "event " + ((InvoiceEvent) document).kind() + ' ' + ((InvoiceEvent) document).status();
        }
    }

    /** The promise that everything else stands on: the sum of all changes does not depend on the order of arrival. */
    @Property(tries = 400)
    void everyOrderEndsWithTheSameFigures(@ForAll("documents") List<Arriving> documents, @ForAll Random random) {
        List<Arriving> shuffled = new ArrayList<>(documents);
        Collections.shuffle(shuffled, random);

        assertThat(told(shuffled).all()).isEqualTo(told(documents).all());
    }

    @Property(tries = 200)
    void everythingTwiceEndsWithTheSameFigures(@ForAll("documents") List<Arriving> documents) {
        List<Arriving> twice = new ArrayList<>(documents);
        twice.addAll(documents);

        assertThat(told(twice).all()).isEqualTo(told(documents).all());
    }

    @Test
    void saysWhyFiguresChanged() {
        Books books = new Books();
        books.arrives(TestInvoices.nfe().unanswered().invoice(), ARRIVAL);
        assertThat(books.reasons()).isEmpty();

        books.arrives(TestInvoices.nfe().invoice(), ARRIVAL)
                .arrives(TestInvoices.nfe().invoice(), ARRIVAL);
        assertThat(books.reasons()).containsExactly(ChangeReason.NEW);

        books.arrives(TestEvents.cancellation(), ARRIVAL).arrives(TestEvents.cancellation(), ARRIVAL);
        assertThat(books.reasons()).containsExactly(ChangeReason.NEW, ChangeReason.CANCELLED);
    }

    @Test
    void anInvoiceThatComesAnHourAfterItsIssueIsLateOnlyIfNoCopyCameBefore() {
        Instant late = TestInvoices.ISSUED_AT.plusHours(1).plusSeconds(1).toInstant();
        Books books = new Books().arrives(TestInvoices.nfe().invoice(), late);
        assertThat(books.reasons()).containsExactly(ChangeReason.LATE);

        books.arrives(TestInvoices.nfe().unanswered().invoice(), late.minusSeconds(1));
        assertThat(books.reasons()).containsExactly(ChangeReason.LATE, ChangeReason.REVISED);
        assertThat(books.all().values()).noneMatch(text -> text.contains("late_invoices"));
    }

    @Test
    void deniedAndHomologationCountNowhere() {
        Books books = new Books()
                .arrives(TestInvoices.nfe().answered(302).invoice(), ARRIVAL)
                .arrives(
                        TestInvoices.nfe()
                                .with("key", "35260311222333000181550010000010021481516237")
                                .with("identification.environment", 2)
                                .invoice(),
                        ARRIVAL);

        assertThat(books.all()).isEmpty();
    }

    @Test
    void whatWasCountedIsTakenBackWhenItTurnsOutToBeDenied() {
        InvoiceEvent denied =
                TestEvents.with(TestEvents.statement(EventKind.STATUS, "retConsSitNFe", 302), "fingerprint", "denied");
        Books books = new Books()
                .arrives(TestInvoices.nfe().without("recipient").invoice(), ARRIVAL)
                .arrives(denied, ARRIVAL);

        assertThat(books.reasons()).containsExactly(ChangeReason.NEW, ChangeReason.DENIED);
        assertThat(books.all()).isEmpty();
    }

    private static Books told(List<Arriving> documents) {
        Books books = new Books();
        documents.forEach(one -> books.arrives(one.document(), one.at()));
        return books;
    }

    @Provide
    Arbitrary<List<Arriving>> documents() {
        Arbitrary<FiscalDocument> invoices = Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of("", "other digest"),
                        Arbitraries.of(0, 100, 100, 101, 302),
                        Arbitraries.of(1, 1, 1, 2))
                .as(KeyFiguresTest::invoice);
        Arbitrary<FiscalDocument> cancellations = Combinators.combine(
                        Arbitraries.of("110111", "110112"),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.of(135, 501))
                .as(KeyFiguresTest::cancellation);
        Arbitrary<FiscalDocument> statuses = Arbitraries.of(100, 101, 302)
                .map(status -> TestEvents.with(
                        TestEvents.statement(EventKind.STATUS, "retConsSitNFe", status),
                        "fingerprint",
                        "status " + status));
        Arbitrary<Instant> arrivals = Arbitraries.of(0, 3_000, 4_000).map(ARRIVAL::plusSeconds);
        return Combinators.combine(Arbitraries.oneOf(invoices, cancellations, statuses), arrivals)
                .as(Arriving::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    /** Contents of one key that differ in window, total and goods. */
    private static FiscalDocument invoice(int content, String digest, int status, int environment) {
        OffsetDateTime issuedAt = TestInvoices.ISSUED_AT.plusDays(content);
        TestInvoice invoice = TestInvoices.nfe()
                .with("identification.issuedAt", issuedAt)
                .with("identification.environment", environment)
                .with("totals.icms.document", content + "00.00")
                .with("items[0].product.cfop", content == 1 ? "5102" : "5116")
                .with("recipient.taxId.value", "1122233300018" + content)
                .with("fingerprint", "content " + content + " of " + environment);
        invoice = digest.isEmpty() ? invoice : invoice.with("digest", digest);
        return (status == 0 ? invoice.unanswered() : invoice.answered(status))
                .with("key", KEY)
                .invoice();
    }

    private static FiscalDocument cancellation(String type, int sequence, int minutes, int status) {
        InvoiceEvent event = TestEvents.with(TestEvents.cancellation(), "type", type);
        event = TestEvents.with(event, "sequence", sequence);
        event = TestEvents.with(event, "registeredAt", TestInvoices.ISSUED_AT.plusMinutes(minutes));
        event = TestEvents.with(event, "fingerprint", type + sequence + minutes);
        return TestEvents.with(event, "status", status);
    }
}
