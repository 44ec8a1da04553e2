package io.notaflow.local.reconcile;

import io.notaflow.config.IngestConfig;
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
import io.notaflow.domain.invoice.Item;
import io.notaflow.domain.invoice.Payment;
import io.notaflow.domain.outcome.AcceptedInvoice;
import io.notaflow.domain.outcome.AcceptedItem;
import io.notaflow.domain.outcome.AcceptedPayment;
import io.notaflow.privacy.PersonalData;
import io.notaflow.table.silver.InvoiceItemsTable;
import io.notaflow.table.silver.InvoicePaymentsTable;
import io.notaflow.table.silver.InvoicesTable;
import io.notaflow.validate.DocumentValidator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the bytes in bronze say: the decoder and the rules are the job's, what follows from them is computed anew. */
final class Recomputation {
    private final DocumentDecoder decoder = new DocumentDecoder();
    private final DocumentValidator validator;
    private final PersonalData personal;
    private final int maxRecordBytes;
    private final BatchLedger ledger = new BatchLedger();
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

    Recomputation(IngestConfig config) {
        validator = new DocumentValidator(config.tolerance(), config.severities());
        personal = new PersonalData(config.pseudonyms().key().reveal());
        maxRecordBytes = config.maxRecordBytes();
    }

    /**
     * Adds a record.
     *
     * @param inSilver the documents that silver.invoices has a row of
     * @param deferred the documents that are in no money
     */
    Judged add(
            String topic,
            int partition,
            long offset,
            Instant receivedAt,
            byte @Nullable [] payload,
            Set<Unit> inSilver,
            Set<Unit> deferred) {
        if (payload != null && payload.length > maxRecordBytes) {
            return new Judged(1, List.of(0));
        }
        List<DecodedDocument> documents = decoder.decode(payload);
        List<Integer> rejected = new ArrayList<>();
        for (DecodedDocument decoded : documents) {
            Unit unit = new Unit(topic, partition, offset, decoded.index());
            FiscalDocument document = decoded.document();
            if (document == null || !validator.validate(decoded, receivedAt).isAccepted()) {
                rejected.add(decoded.index());
            } else if (!deferred.contains(unit)) {
                ledger.add(said(document));
            }
            if (document instanceof Invoice invoice && inSilver.contains(unit)) {
                expect(new Origin(new SourceRef(topic, partition, offset), decoded.index(), receivedAt), invoice);
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

    private Said said(FiscalDocument document) {
        if (document instanceof Invoice invoice) {
            Protocol protocol = invoice.protocol();
            return new Said(
                    personal.protectKey(invoice.key()),
                    invoice.fingerprint(),
                    invoice.contentRank(),
                    invoice.digest(),
                    invoice.identification().environment(),
                    protocol == null ? null : Verdicts.ofStatus(protocol.status()),
                    invoice.totals().document());
        }
        InvoiceEvent event = (InvoiceEvent) document;
        Protocol protocol = event.protocol();
        InvoiceSummary summary = event.summary();
        return new Said(
                personal.protectKey(event.key()),
                null,
                0,
                protocol == null ? null : protocol.digest(),
                event.environment(),
                Verdicts.of(event.kind(), event.type(), event.status(), summary == null ? null : summary.situation()),
                null);
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
