package io.notaflow.local.reconcile;

import io.notaflow.config.IngestConfig;
import io.notaflow.config.NotaflowConfig;
import io.notaflow.config.Stage;
import io.notaflow.decode.DocumentDecoder;
import io.notaflow.domain.DecodedDocument;
import io.notaflow.domain.FiscalDocument;
import io.notaflow.domain.Invoice;
import io.notaflow.domain.InvoiceEvent;
import io.notaflow.domain.InvoiceSummary;
import io.notaflow.domain.Origin;
import io.notaflow.domain.Protocol;
import io.notaflow.domain.Role;
import io.notaflow.domain.SourceRef;
import io.notaflow.domain.TaxIdKind;
import io.notaflow.domain.invoice.Item;
import io.notaflow.domain.invoice.Payment;
import io.notaflow.domain.outcome.AcceptedInvoice;
import io.notaflow.domain.outcome.AcceptedItem;
import io.notaflow.domain.outcome.AcceptedPayment;
import io.notaflow.enrich.Roles;
import io.notaflow.local.reconcile.batch.Instalments;
import io.notaflow.local.reconcile.batch.InvoiceContent;
import io.notaflow.privacy.PersonalData;
import io.notaflow.table.silver.InvoiceItemsTable;
import io.notaflow.table.silver.InvoicePaymentsTable;
import io.notaflow.table.silver.InvoicesTable;
import io.notaflow.validate.DocumentValidator;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the bytes in bronze say: the decoder and the rules are the job's, what follows from them is computed anew. */
final class Recomputation {
    private final DocumentDecoder decoder = new DocumentDecoder();
    private final DocumentValidator validator;
    private final PersonalData personal;
    private final int maxRecordBytes;
    private final BatchLedger ledger = new BatchLedger();
    private final Roles roles;
    private final boolean withFigures;
    private final Map<Unit, Said> repeated = new HashMap<>();
    private final Map<Unit, BeyondSilver> beyondSilver = new HashMap<>();
    private final MoneyColumns<AcceptedInvoice> invoices = new MoneyColumns<>(InvoicesTable.TABLE);
    private final MoneyColumns<AcceptedItem> items = new MoneyColumns<>(InvoiceItemsTable.TABLE);
    private final MoneyColumns<AcceptedPayment> payments = new MoneyColumns<>(InvoicePaymentsTable.TABLE);

    /**
     * What a record's bytes hold.
     *
     * @param documents how many documents
     * @param rejected places of those that belong in quarantine
     */
    record Judged(int documents, List<Integer> rejected) {}

    /**
     * What the other tables hold of documents.
     *
     * @param invoices those in silver.invoices
     * @param duplicates those in silver.duplicates
     * @param deferred those in no money
     */
    record Outcomes(Set<Unit> invoices, Set<Unit> duplicates, Set<Unit> deferred) {}

    Recomputation(NotaflowConfig whole) {
        IngestConfig config = whole.ingest();
        withFigures = whole.stages().contains(Stage.KPIS);
        roles = new Roles(config.ownCnpjRoots());
        validator = new DocumentValidator(config.tolerance(), config.severities());
        personal = new PersonalData(config.pseudonyms().key().reveal());
        maxRecordBytes = config.maxRecordBytes();
    }

    /** Adds a record. */
    Judged add(SourceRef source, Instant receivedAt, byte @Nullable [] payload, Outcomes outcomes) {
        if (payload != null && payload.length > maxRecordBytes) {
            return new Judged(1, List.of(0));
        }
        List<DecodedDocument> documents = decoder.decode(payload);
        List<Integer> rejected = new ArrayList<>();
        for (DecodedDocument decoded : documents) {
            Unit unit = new Unit(source.topic(), source.partition(), source.offset(), decoded.index());
            FiscalDocument document = decoded.document();
            if (document == null || !validator.validate(decoded, receivedAt).isAccepted()) {
                rejected.add(decoded.index());
            } else if (!outcomes.deferred().contains(unit)) {
                Said said = said(document, unit, receivedAt);
                ledger.add(said);
                if (outcomes.duplicates().contains(unit)) {
                    repeated.put(unit, said);
                }
            }
            if (document instanceof Invoice invoice && outcomes.invoices().contains(unit)) {
                expect(new Origin(source, decoded.index(), receivedAt), invoice);
            }
        }
        return new Judged(documents.size(), rejected);
    }

    private void expect(Origin origin, Invoice invoice) {
        AcceptedInvoice accepted = new AcceptedInvoice(origin, invoice, List.of(), Role.ALL, "");
        invoices.expect(accepted);
        for (Item item : invoice.items()) {
            items.expect(new AcceptedItem(accepted, item));
        }
        int number = 0;
        for (Payment payment : invoice.payments()) {
            number++;
            payments.expect(new AcceptedPayment(accepted, number, payment));
        }
    }

    private Said said(FiscalDocument document, Unit unit, Instant receivedAt) {
        return document instanceof Invoice invoice
                ? said(invoice, unit, receivedAt)
                : said((InvoiceEvent) document, unit);
    }

    private Said said(Invoice invoice, Unit unit, Instant receivedAt) {
        Protocol protocol = invoice.protocol();
        String verdict = protocol == null ? null : Verdicts.ofStatus(protocol.status());
        return new Said(
                personal.protectKey(invoice.key()),
                invoice.fingerprint(),
                invoice.contentRank(),
                invoice.digest(),
                invoice.identification().environment(),
                verdict,
                invoice.totals().document(),
                unit,
                Times.ofInvoice(verdict, protocol == null ? null : instant(protocol.receivedAt()), receivedAt),
                withFigures ? content(invoice, unit) : null);
    }

    private InvoiceContent content(Invoice invoice, Unit unit) {
        Invoice shown = personal.protect(invoice);
        InvoiceContent content = InvoiceContent.of(shown, roles.of(invoice));
        String issuer = shown.issuer().taxId().kind() == TaxIdKind.FOREIGN ? content.issuer() : null;
        if (issuer != null || !content.instalments().equals(Instalments.NONE)) {
            beyondSilver.put(unit, new BeyondSilver(issuer, content.instalments()));
        }
        return content;
    }

    private Said said(InvoiceEvent event, Unit unit) {
        Protocol protocol = event.protocol();
        InvoiceSummary summary = event.summary();
        String verdict =
                Verdicts.of(event.kind(), event.type(), event.status(), summary == null ? null : summary.situation());
        return new Said(
                personal.protectKey(event.key()),
                null,
                0,
                protocol == null ? null : protocol.digest(),
                event.environment(),
                verdict,
                null,
                unit,
                Times.ofStatement(
                        event.kind(),
                        verdict,
                        instant(protocol == null ? event.registeredAt() : protocol.receivedAt())),
                null);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    /** What the documents in silver.duplicates say. */
    Map<Unit, Said> repeated() {
        return repeated;
    }

    /** What silver has no column for. */
    Map<Unit, BeyondSilver> beyondSilver() {
        return beyondSilver;
    }

    BatchLedger ledger() {
        return ledger;
    }

    MoneyColumns<AcceptedInvoice> invoices() {
        return invoices;
    }

    MoneyColumns<AcceptedItem> items() {
        return items;
    }

    MoneyColumns<AcceptedPayment> payments() {
        return payments;
    }
}
