package io.notaflow.lifecycle;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.InvoiceEvent;
import io.notaflow.domain.InvoiceSummary;
import io.notaflow.domain.Protocol;
import io.notaflow.domain.invoice.Identification;
import io.notaflow.domain.invoice.Party;
import io.notaflow.domain.outcome.AcceptedEvent;
import io.notaflow.domain.outcome.AcceptedInvoice;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Reads the facts off accepted documents. */
public final class Facts {
    private Facts() {}

    /** The facts of an invoice. */
    public static DocumentFacts of(AcceptedInvoice accepted) {
        Invoice invoice = accepted.invoice();
        Identification identification = invoice.identification();
        OffsetDateTime issuedAt = identification.issuedAt();
        InvoiceFacts facts = new InvoiceFacts(
                invoice.digest(),
                invoice.contentRank(),
                identification.environment(),
                identification.model(),
                identification.direction(),
                instant(issuedAt),
                issuedAt == null ? null : issuedAt.toLocalDate(),
                invoice.totals().document(),
                accepted.role(),
                number(invoice.issuer()),
                number(invoice.recipient()));
        return new DocumentFacts(
                accepted.origin(),
                DocumentKind.INVOICE,
                invoice.key(),
                invoice.fingerprint(),
                answer(invoice.protocol()),
                facts,
                null);
    }

    /** The facts of a statement about a key. */
    public static DocumentFacts of(AcceptedEvent accepted) {
        InvoiceEvent event = accepted.event();
        InvoiceSummary summary = event.summary();
        Protocol protocol = event.protocol();
        StatementFacts facts = new StatementFacts(
                type(event.type()),
                event.sequence() == null ? 0 : event.sequence(),
                event.environment(),
                summary == null ? null : summary.situation(),
                protocol == null ? event.undoneProtocol() : protocol.digest());
        return new DocumentFacts(
                accepted.origin(),
                DocumentKind.of(event.kind()),
                event.key(),
                event.fingerprint(),
                protocol == null
                        ? new Answer(event.status(), event.protocolNumber(), instant(event.registeredAt()))
                        : answer(protocol),
                null,
                facts);
    }

    private static Answer answer(@Nullable Protocol protocol) {
        return protocol == null
                ? Answer.NONE
                : new Answer(protocol.status(), protocol.number(), instant(protocol.receivedAt()));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static @Nullable String number(@Nullable Party party) {
        return party == null ? null : party.taxId().value();
    }

    /** Types are six digits; anything else has no effect and is told apart by its fingerprint. */
    private static int type(@Nullable String type) {
        return type != null && type.length() == 6 && type.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(type)
                : 0;
    }
}
