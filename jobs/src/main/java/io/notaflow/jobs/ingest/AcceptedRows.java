package io.notaflow.jobs.ingest;

import io.notaflow.anomaly.document.TraitsReader;
import io.notaflow.anomaly.fact.TraitsCodec;
import io.notaflow.config.KpisConfig;
import io.notaflow.domain.FiscalDocument;
import io.notaflow.domain.Invoice;
import io.notaflow.domain.InvoiceEvent;
import io.notaflow.domain.Origin;
import io.notaflow.domain.invoice.Item;
import io.notaflow.domain.invoice.Payment;
import io.notaflow.domain.outcome.AcceptedEvent;
import io.notaflow.domain.outcome.AcceptedInvoice;
import io.notaflow.domain.outcome.AcceptedItem;
import io.notaflow.domain.outcome.AcceptedPayment;
import io.notaflow.enrich.Roles;
import io.notaflow.jobs.sink.RowMapper;
import io.notaflow.kpi.CfopClasses;
import io.notaflow.kpi.FigureReader;
import io.notaflow.kpi.FiguresCodec;
import io.notaflow.lifecycle.Facts;
import io.notaflow.privacy.PersonalData;
import io.notaflow.table.silver.InvoiceEventsTable;
import io.notaflow.table.silver.InvoiceItemsTable;
import io.notaflow.table.silver.InvoicePaymentsTable;
import io.notaflow.table.silver.InvoicesTable;
import io.notaflow.validate.Finding;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.table.data.binary.BinaryRowData;
import org.jspecify.annotations.Nullable;

/** Makes the finished rows of accepted documents, personal data protected. One a task, not thread-safe. */
final class AcceptedRows {
    private static final byte[] NOTHING = {};

    private final RowMapper<AcceptedInvoice> invoices = new RowMapper<>(InvoicesTable.TABLE);
    private final RowMapper<AcceptedItem> items = new RowMapper<>(InvoiceItemsTable.TABLE);
    private final RowMapper<AcceptedPayment> payments = new RowMapper<>(InvoicePaymentsTable.TABLE);
    private final RowMapper<AcceptedEvent> events = new RowMapper<>(InvoiceEventsTable.TABLE);
    private final PersonalData personal;
    private final Roles roles;
    private final String pseudonymKeyId;
    private final @Nullable FigureReader figures;
    private final @Nullable TraitsReader traits;

    AcceptedRows(IngestSettings settings, PersonalData personal) {
        this.personal = personal;
        roles = new Roles(settings.ingest().ownCnpjRoots());
        pseudonymKeyId = settings.ingest().pseudonyms().keyId();
        KpisConfig kpis = settings.kpis();
        figures = kpis == null ? null : new FigureReader(new CfopClasses(kpis.cfopClasses()));
        traits = kpis == null || settings.anomalies() == null
                ? null
                : new TraitsReader(new CfopClasses(kpis.cfopClasses()));
    }

    Ingested of(Origin origin, FiscalDocument document, List<Finding> findings) {
        return document instanceof Invoice invoice
                ? ofInvoice(origin, invoice, findings)
                : ofEvent(origin, (InvoiceEvent) document, findings);
    }

    private Ingested ofInvoice(Origin origin, Invoice received, List<Finding> findings) {
        Invoice invoice = personal.protect(received);
        AcceptedInvoice accepted =
                new AcceptedInvoice(origin, invoice, flags(findings), roles.of(received), pseudonymKeyId);
        List<BinaryRowData> itemRows = new ArrayList<>(invoice.items().size());
        for (Item item : invoice.items()) {
            itemRows.add(items.ownRow(new AcceptedItem(accepted, item)));
        }
        List<BinaryRowData> paymentRows = new ArrayList<>(invoice.payments().size());
        for (Payment payment : invoice.payments()) {
            paymentRows.add(payments.ownRow(new AcceptedPayment(accepted, paymentRows.size() + 1, payment)));
        }
        byte[] counted = figures == null ? NOTHING : FiguresCodec.bytes(figures.of(accepted));
        byte[] seen = traits == null ? NOTHING : TraitsCodec.bytes(traits.of(accepted));
        return new Ingested(Facts.of(accepted), counted, seen, invoices.ownRow(accepted), itemRows, paymentRows);
    }

    private Ingested ofEvent(Origin origin, InvoiceEvent event, List<Finding> findings) {
        AcceptedEvent accepted = new AcceptedEvent(origin, personal.protect(event), flags(findings), pseudonymKeyId);
        return new Ingested(Facts.of(accepted), NOTHING, NOTHING, events.ownRow(accepted), List.of(), List.of());
    }

    /** The codes of what was found, sorted, each once. */
    private static List<String> flags(List<Finding> findings) {
        return findings.isEmpty()
                ? List.of()
                : findings.stream()
                        .map(finding -> finding.violation().code())
                        .distinct()
                        .sorted()
                        .toList();
    }
}
