package io.notaflow.local.simulate;

import static io.notaflow.local.simulate.truth.DocumentTruth.accepted;
import static io.notaflow.local.simulate.truth.DocumentTruth.duplicate;
import static io.notaflow.local.simulate.truth.DocumentTruth.quarantined;

import io.notaflow.local.simulate.compose.Invoice;
import io.notaflow.local.simulate.model.Recipient;
import io.notaflow.local.simulate.mutate.Broken;
import io.notaflow.local.simulate.random.Dice;
import io.notaflow.local.simulate.render.Flavour;
import io.notaflow.local.simulate.render.Node;
import io.notaflow.local.simulate.truth.DocumentTruth;
import io.notaflow.local.simulate.truth.Effect;
import io.notaflow.local.simulate.wrap.Events;
import io.notaflow.local.simulate.wrap.Wrappers;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Tells one story: which records its plot makes of the invoice, and the truth about each. */
final class Telling {

    private final Invoice invoice;
    private final Dice dice;
    private final Format format;
    private final Flavour flavour;
    private final Instant arrival;
    private final Story story = new Story();

    Telling(Invoice invoice, Dice dice, Format format, Instant arrival) {
        this.invoice = invoice;
        this.dice = dice;
        this.format = format;
        this.flavour = format.draw(dice);
        this.arrival = arrival;
    }

    Story of(Plot plot) {
        switch (plot) {
            case DUPLICATE -> duplicates();
            case CANCELLATION -> cancellation();
            case CORRECTION ->
                invoiceThenEvent("110110", invoice.trade().issuer().taxId(), Events.correction());
            case MANIFESTATION -> manifestation();
            case UNPROTOCOLLED -> bare(0, invoice);
            case SEPARATE_PROTOCOL -> separateProtocol();
            case LOT -> Lots.tell(story, invoice, dice);
            case SOAP -> soap();
            case DENIED -> denied();
            case HOMOLOGATION -> story.send(0, proc(flavour), flavour, accepted("nfeProc", key(), Effect.NONE, 0));
            case VOIDED_RANGE -> voidedRange();
            case BAD -> bad();
            default -> main(0);
        }
        return story;
    }

    Story batch(List<Invoice> invoices) {
        List<DocumentTruth> contents = new ArrayList<>();
        List<DocumentTruth> results = new ArrayList<>();
        List<Node> protocols = new ArrayList<>();
        for (Invoice one : invoices) {
            boolean rejected = protocols.size() == 2 && dice.chance(0.3);
            contents.add(accepted("NFe", one.key(), Effect.CONTENT, one.payableCents()));
            results.add(
                    rejected
                            ? quarantined("protNFe", "REJECTED_PROTOCOL")
                            : accepted("protNFe", one.key(), Effect.AUTHORISATION, 0));
            protocols.add(
                    rejected
                            ? Wrappers.protocol(one, "225", "Rejeicao: Falha no Schema XML")
                            : Wrappers.authorised(one));
        }
        boolean swapped = dice.chance(0.2);
        Flavour xml = xmlUnlessJsonWanted();
        story.send(swapped ? 9 : 0, Wrappers.batch(invoices, dice.digits(15)), xml, "enviNFe", contents);
        String receipt = key().substring(0, 2) + dice.digits(13);
        return story.send(swapped ? 0 : 9, Wrappers.batchResult(protocols, receipt), xml, "retConsReciNFe", results);
    }

    /** The authorised content wins whatever comes first: the rival has no protocol, or one whose digest is not its own. */
    Story conflict(Invoice rival) {
        boolean rivalFirst = dice.chance(0.5);
        story.send(
                rivalFirst ? delay() : 0,
                Wrappers.nfeProc(invoice, Wrappers.authorised(invoice), Flavour.XML),
                Flavour.XML,
                accepted("nfeProc", key(), Effect.AUTHORISED_CONTENT, invoice.payableCents()));
        boolean stolen = dice.chance(0.5);
        Node document =
                stolen ? Wrappers.nfeProc(rival, Wrappers.authorised(invoice), Flavour.XML) : Wrappers.nfe(rival);
        DocumentTruth loser = accepted(stolen ? "nfeProc" : "NFe", key(), Effect.NONE, 0);
        return story.send(rivalFirst ? 0 : delay(), document, Flavour.XML, loser);
    }

    private void main(int delay) {
        story.send(
                delay,
                proc(flavour),
                flavour,
                accepted("nfeProc", key(), Effect.AUTHORISED_CONTENT, invoice.payableCents()));
    }

    private void bare(int delay, Invoice one) {
        Flavour form = xmlUnlessJsonWanted();
        story.send(delay, Wrappers.nfe(one), form, accepted("NFe", one.key(), Effect.CONTENT, one.payableCents()));
    }

    private void duplicates() {
        main(0);
        switch (dice.below(4)) {
            case 0 -> story.send(delay(), proc(flavour), flavour, duplicate("nfeProc", key()));
            case 1 -> {
                Flavour other = format == Format.MIXED
                        ? (flavour.json() ? Flavour.XML_INDENTED : Flavour.JSON_MIRROR)
                        : flavour.json() ? Flavour.JSON_AT : Flavour.XML_PREFIXED;
                story.send(delay(), proc(other), other, duplicate("nfeProc", key()));
            }
            case 2 -> story.send(delay(), Wrappers.nfe(invoice), xmlUnlessJsonWanted(), duplicate("NFe", key()));
            default -> {
                story.send(delay(), proc(flavour), flavour, duplicate("nfeProc", key()));
                story.send(delay(), proc(flavour), flavour, duplicate("nfeProc", key()));
            }
        }
    }

    private void cancellation() {
        long age = ChronoUnit.SECONDS.between(invoice.heading().authorisedAt().toInstant(), arrival);
        boolean retail = invoice.heading().model() == 65;
        String status = age > (retail ? 1_800 : 86_400) ? "155" : "135";
        boolean eventFirst = dice.chance(0.25);
        int later = delay();
        Node event = event("110111", invoice.trade().issuer().taxId(), status, Events.cancellation(invoice));
        main(eventFirst ? later : 0);
        story.send(eventFirst ? 0 : later, event, form(), accepted("procEventoNFe", key(), Effect.CANCELLATION, 0));
        if (dice.chance(0.1)) {
            story.send(MAX, event, form(), duplicate("procEventoNFe", key()));
        }
    }

    private static final int MAX = StoryBook.MAX_DELAY;

    private void invoiceThenEvent(String type, String author, Node detail) {
        main(0);
        story.send(
                delay(), event(type, author, "135", detail), form(), accepted("procEventoNFe", key(), Effect.NONE, 0));
    }

    private void manifestation() {
        Recipient to = invoice.trade().recipient();
        if (to == null || to.foreign() || to.taxId().length() != 14) {
            main(0);
            return;
        }
        int roll = dice.below(10);
        if (roll < 5) {
            invoiceThenEvent("210210", to.taxId(), Events.manifestation("Ciencia da Operacao"));
        } else if (roll < 8) {
            invoiceThenEvent("210200", to.taxId(), Events.manifestation("Confirmacao da Operacao"));
        } else if (roll < 9) {
            invoiceThenEvent("210220", to.taxId(), Events.manifestation("Desconhecimento da Operacao"));
        } else {
            invoiceThenEvent("210240", to.taxId(), Events.manifestation("Operacao nao Realizada"));
        }
    }

    private void separateProtocol() {
        boolean protocolFirst = dice.chance(0.3);
        bare(protocolFirst ? delay() : 0, invoice);
        protocolAlone(protocolFirst ? 0 : delay());
    }

    private void protocolAlone(int delay) {
        Node result =
                Wrappers.batchResult(List.of(Wrappers.authorised(invoice)), key().substring(0, 2) + dice.digits(13));
        story.send(delay, result, form(), accepted("protNFe", key(), Effect.AUTHORISATION, 0));
    }

    private void soap() {
        Node envelope = Wrappers.soap(Wrappers.batch(List.of(invoice), dice.digits(15)));
        story.send(0, envelope, Flavour.XML, accepted("NFe", key(), Effect.CONTENT, invoice.payableCents()));
        protocolAlone(delay());
    }

    private void denied() {
        Node protocol = Wrappers.protocol(invoice, "302", "Uso Denegado: Irregularidade fiscal do destinatario");
        story.send(
                0, Wrappers.nfeProc(invoice, protocol, flavour), flavour, accepted("nfeProc", key(), Effect.NONE, 0));
    }

    private void voidedRange() {
        main(0);
        long from = 1 + invoice.heading().number() * 10;
        int series = invoice.heading().series() == 1 ? 50 : 960;
        Node range = Wrappers.voided(invoice, series, from, from + dice.below(10), eventTime());
        story.send(2, range, form(), accepted("procInutNFe", "", Effect.NONE, 0));
    }

    private void bad() {
        main(0);
        Broken broken = dice.pick(List.of(Broken.values()));
        story.raw(
                1 + dice.below(20),
                "bad-" + broken.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                broken.extension(),
                broken.spoil(invoice),
                List.of(quarantined("bad", broken.reason())));
    }

    private Node event(String type, String author, String status, Node detail) {
        return Events.registered(invoice, type, author, status, eventTime(), detail);
    }

    /** Between authorisation and arrival, in the issuer's local time. */
    private OffsetDateTime eventTime() {
        return arrival.minusSeconds(3)
                .truncatedTo(ChronoUnit.SECONDS)
                .atOffset(invoice.heading().issuedAt().getOffset());
    }

    private Node proc(Flavour form) {
        return Wrappers.nfeProc(invoice, Wrappers.authorised(invoice), form);
    }

    private Flavour form() {
        return flavour;
    }

    private Flavour xmlUnlessJsonWanted() {
        return format == Format.JSON ? Flavour.JSON_MIRROR : flavour.json() ? Flavour.XML_DECLARED : flavour;
    }

    private int delay() {
        return 1 + dice.below(MAX - 1);
    }

    private String key() {
        return invoice.key();
    }
}
