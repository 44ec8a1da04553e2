package io.notaflow.local.evaluate.paper;

import io.notaflow.local.simulate.compose.Invoice;
import io.notaflow.local.simulate.render.Flavour;
import io.notaflow.local.simulate.render.Node;
import io.notaflow.local.simulate.wrap.Events;
import io.notaflow.local.simulate.wrap.Wrappers;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.function.Function;

/** The documents that the simulated world sends. */
public final class Documents {
    private static final Duration TRAVEL = Duration.ofSeconds(6);
    private static final String REGISTERED = "135";

    private Documents() {}

    /** The authorised invoice, that long after its authorisation. */
    public static Delivery authorised(Sale sale, Duration later) {
        return invoice(sale, sale.authorised().toInstant().plus(later), Flavour.JSON_MIRROR);
    }

    /** The authorised invoice. */
    public static Delivery invoice(Sale sale, Instant arrival, Flavour spelling) {
        return new Delivery(
                arrival, sale, invoice -> Wrappers.nfeProc(invoice, Wrappers.authorised(invoice), spelling), spelling);
    }

    /** The invoice without a protocol. */
    public static Delivery unproven(Sale sale, Instant arrival) {
        return new Delivery(arrival, sale, Wrappers::nfe, Flavour.JSON_MIRROR);
    }

    /** The use of the number denied by the tax office. */
    public static Delivery denied(Sale sale, Instant arrival) {
        return new Delivery(
                arrival,
                sale,
                invoice -> Wrappers.nfeProc(
                        invoice,
                        Wrappers.protocol(invoice, "302", "Uso Denegado: Irregularidade fiscal do destinatario"),
                        Flavour.JSON_MIRROR),
                Flavour.JSON_MIRROR);
    }

    /** Another content under the same key, as if authorised. */
    public static Delivery otherContent(Sale sale, Instant arrival) {
        return new Delivery(
                arrival,
                sale,
                original -> {
                    Invoice other = Writer.write(sale.otherContent());
                    return Wrappers.nfeProc(other, Wrappers.authorised(other), Flavour.JSON_MIRROR);
                },
                Flavour.JSON_MIRROR);
    }

    /** The summary that the recipient gets. */
    public static Delivery summary(Sale sale, Instant arrival) {
        return new Delivery(arrival, sale, Events::summary, Flavour.JSON_MIRROR);
    }

    /** Cancelled by its issuer; the tax office registers it two seconds after {@code at}. */
    public static Delivery cancelled(Sale sale, OffsetDateTime at, String status) {
        return event(sale, "110111", sale.vendor().id(), at, status, Events::cancellation);
    }

    /** Cancelled by its issuer in time. */
    public static Delivery cancelled(Sale sale, OffsetDateTime at) {
        return cancelled(sale, at, REGISTERED);
    }

    /** Cancelled because another, issued off line, stands for it. */
    public static Delivery substituted(Sale sale, Sale survivor, OffsetDateTime at) {
        return event(sale, "110112", sale.vendor().id(), at, REGISTERED, invoice -> Events.cancellation(invoice)
                .text("chNFeRef", survivor.key()));
    }

    /** Something that the issuer registers, without effect on the invoice. */
    public static Delivery byIssuer(Sale sale, String type, String name, OffsetDateTime at) {
        return event(sale, type, sale.vendor().id(), at, REGISTERED, invoice -> Events.manifestation(name));
    }

    /** What the recipient says of the operation. */
    public static Delivery manifested(Sale sale, String type, String name, OffsetDateTime at) {
        String author = Objects.requireNonNull(sale.to()).taxId();
        return event(sale, type, author, at, REGISTERED, invoice -> Events.manifestation(name));
    }

    /** Numbers of the series of a sale made void. */
    public static Delivery voided(Sale like, Reservation numbers, int count, OffsetDateTime at) {
        return new Delivery(
                at.toInstant().plus(TRAVEL),
                like,
                invoice -> Wrappers.voided(invoice, like.series(), numbers.first(), numbers.first() + count - 1, at),
                Flavour.JSON_MIRROR);
    }

    private static Delivery event(
            Sale sale, String type, String author, OffsetDateTime at, String status, Function<Invoice, Node> detail) {
        return new Delivery(
                at.toInstant().plus(TRAVEL),
                sale,
                invoice -> Events.registered(invoice, type, author, status, at, detail.apply(invoice)),
                Flavour.JSON_MIRROR);
    }
}
