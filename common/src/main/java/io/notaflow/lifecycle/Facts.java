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
import org.jspecify.annotations.Nullable;

/**
 * Reads the facts off accepted documents.
 *
 * <p>A moment further from 1970 than milliseconds can count throws an {@link ArithmeticException}; no table takes it either.
 */
public final class Facts {
    private static final int LONGEST_TEXT = 64;

    private Facts() {}

    /** The facts of an invoice. */
    public static DocumentFacts of(AcceptedInvoice accepted) {
        Invoice invoice = accepted.invoice();
        Identification identification = invoice.identification();
        OffsetDateTime issuedAt = identification.issuedAt();
        InvoiceFacts facts = new InvoiceFacts(
                bounded(invoice.digest()),
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
                bounded(named(event)));
        return new DocumentFacts(
                accepted.origin(),
                DocumentKind.of(event.kind()),
                event.key(),
                event.fingerprint(),
                protocol == null
                        ? new Answer(event.status(), bounded(event.protocolNumber()), instant(event.registeredAt()))
                        : answer(protocol),
                null,
                facts);
    }

    private static @Nullable String named(InvoiceEvent event) {
        if (event.protocol() != null) {
            return event.protocol().digest();
        }
        return event.undoneProtocol() == null ? event.replacementKey() : event.undoneProtocol();
    }

    private static Answer answer(@Nullable Protocol protocol) {
        return protocol == null
                ? Answer.NONE
                : new Answer(protocol.status(), bounded(protocol.number()), instant(protocol.receivedAt()));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : Instant.ofEpochMilli(time.toInstant().toEpochMilli());
    }

    /** Lawful numbers and digests are far shorter; a longer one must not grow the state of its key. */
    private static @Nullable String bounded(@Nullable String text) {
        return text == null || text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }

    private static @Nullable String number(@Nullable Party party) {
        return party == null ? null : bounded(party.taxId().value());
    }

    /** Types are six digits; anything else has no effect and is told apart by its fingerprint. */
    private static int type(@Nullable String type) {
        return type != null && type.length() == 6 && type.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(type)
                : 0;
    }
}
