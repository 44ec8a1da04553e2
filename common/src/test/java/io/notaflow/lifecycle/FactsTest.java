package io.notaflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.domain.Origin;
import io.notaflow.domain.Role;
import io.notaflow.domain.SourceRef;
import io.notaflow.domain.outcome.AcceptedEvent;
import io.notaflow.domain.outcome.AcceptedInvoice;
import io.notaflow.testing.TestEvents;
import io.notaflow.testing.TestInvoices;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FactsTest {
    private static final Origin ORIGIN =
            new Origin(new SourceRef("documents", 2, 1L << 40), 3, TestInvoices.RECEIVED_AT);

    @Test
    void readsAnAuthorisedInvoice() throws IOException {
        DocumentFacts facts =
                Facts.of(new AcceptedInvoice(ORIGIN, TestInvoices.nfe().invoice(), List.of(), Role.ISSUED, "k1"));

        assertThat(facts.kind()).isEqualTo(DocumentKind.INVOICE);
        assertThat(facts.total()).isEqualByComparingTo("132.00");
        InvoiceFacts invoice = Objects.requireNonNull(facts.invoice());
        assertThat(invoice.rank()).isEqualTo(2);
        assertThat(invoice.environment()).isEqualTo(1);
        assertThat(invoice.issuedOn()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(invoice.issuer()).isEqualTo(TestInvoices.ISSUER);
        assertThat(invoice.recipient()).isEqualTo(TestInvoices.RECIPIENT);
        assertThat(facts.answer().status()).isEqualTo(100);
        assertThat(throughBytes(facts)).isEqualTo(facts);
    }

    @Test
    void boundsWhatAHostileDocumentCouldGrowTheStateWith() {
        DocumentFacts facts = Facts.of(new AcceptedEvent(
                ORIGIN,
                TestEvents.with(TestEvents.cancellation(), "protocolNumber", "9".repeat(1_000)),
                List.of(),
                "k1"));

        assertThat(facts.answer().number()).hasSize(64);
    }

    private static DocumentFacts throughBytes(DocumentFacts facts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FactsCodec.write(facts, new DataOutputStream(bytes));
        return FactsCodec.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }
}
