package io.notaflow.table.silver;

import static io.notaflow.table.silver.Columns.instant;
import static io.notaflow.table.silver.Columns.part;

import io.notaflow.domain.invoice.GovernmentPurchase;
import io.notaflow.domain.outcome.AcceptedInvoice;

/** The group {@code ide}. */
final class IdentificationColumns {
    private IdentificationColumns() {}

    static void addTo(Columns<AcceptedInvoice> c) {
        Group<AcceptedInvoice> ide = c.group("ide");
        ide.integer(15, "model", "55 NF-e, 65 NFC-e", "mod", i -> i.invoice()
                .identification()
                .model());
        ide.integer(16, "series", "Series the number counts in", "serie", i -> i.invoice()
                .identification()
                .series());
        ide.integer(17, "number", "Invoice number", "nNF", i -> i.invoice()
                .identification()
                .number());
        ide.integer(18, "issuer_state_code", "IBGE code of the issuer's state", "cUF", i -> i.invoice()
                .identification()
                .stateCode());
        ide.instant(
                19,
                "issued_at",
                "Moment of issue",
                "dhEmi",
                i -> instant(i.invoice().identification().issuedAt()));
        ide.date(
                20,
                "issued_date",
                "Local civil date of issue as written",
                "dhEmi",
                i -> Columns.localDate(i.invoice().identification().issuedAt()));
        ide.integer(
                21,
                "issue_offset_minutes",
                "Offset from UTC as written, minutes",
                "dhEmi",
                i -> Columns.offsetMinutes(i.invoice().identification().issuedAt()));
        ide.instant(
                22,
                "exit_at",
                "Moment the goods leave or enter",
                "dhSaiEnt",
                i -> instant(i.invoice().identification().exitAt()));
        ide.date(23, "delivery_forecast", "Expected delivery", "dPrevEntrega", i -> i.invoice()
                .identification()
                .deliveryForecast());
        ide.text(
                24, "operation", "Nature of the operation in the issuer's words, CPFs masked", "natOp", i -> i.invoice()
                        .identification()
                        .operation());
        ide.integer(25, "direction", "0 in, 1 out, seen from the issuer", "tpNF", i -> i.invoice()
                .identification()
                .direction());
        ide.integer(26, "destination", "1 internal, 2 interstate, 3 abroad", "idDest", i -> i.invoice()
                .identification()
                .destination());
        ide.text(27, "taxable_municipality", "Municipality of the taxable event, IBGE", "cMunFG", i -> i.invoice()
                .identification()
                .municipality());
        ide.text(
                28,
                "ibs_municipality",
                "Municipality of the taxable event of IBS and CBS, IBGE",
                "cMunFGIBS",
                i -> i.invoice().identification().ibsMunicipality());
        ide.integer(
                29,
                "emission_type",
                "1 normal; contingency: 2 FS, 4 EPEC, 5 FS-DA, 6 SVC-AN, 7 SVC-RS, 9 off-line NFC-e; 3 NFF regime",
                "tpEmis",
                i -> i.invoice().identification().emissionType());
        ide.integer(30, "environment", "1 production, 2 homologation (never in money)", "tpAmb", i -> i.invoice()
                .identification()
                .environment());
        ide.integer(
                31,
                "purpose",
                "1 normal, 2 complementary, 3 adjustment, 4 return, 5 credit note, 6 debit note",
                "finNFe",
                i -> i.invoice().identification().purpose());
        ide.text(32, "debit_note_kind", "Kind of debit note, 01 to 08", "tpNFDebito", i -> i.invoice()
                .identification()
                .debitNoteKind());
        ide.text(33, "credit_note_kind", "Kind of credit note, 01 to 05", "tpNFCredito", i -> i.invoice()
                .identification()
                .creditNoteKind());
        ide.integer(34, "end_consumer", "1 sold to an end consumer", "indFinal", i -> i.invoice()
                .identification()
                .endConsumer());
        ide.integer(
                35,
                "presence",
                "Sales channel: 0 none, 1 store, 2 internet, 3 phone, 4 home delivery, 5 outside the store, 9 other",
                "indPres",
                i -> i.invoice().identification().presence());
        ide.integer(36, "intermediated", "1 through a marketplace", "indIntermed", i -> i.invoice()
                .identification()
                .intermediated());
        ide.integer(37, "payment_term", "Layouts before 4.00: 0 cash, 1 term", "indPag", i -> i.invoice()
                .identification()
                .paymentTerm());
        ide.integer(
                38,
                "issuing_process",
                "Who issued it: 0 the issuer's software, 1 and 2 the tax office's site, 3 its free software",
                "procEmi",
                i -> i.invoice().identification().issuingProcess());
        ide.text(39, "issuing_software", "Version of that software", "verProc", i -> i.invoice()
                .identification()
                .issuingSoftware());
        ide.instant(
                40,
                "contingency_at",
                "Start of contingency",
                "dhCont",
                i -> instant(i.invoice().identification().contingencyAt()));
        Group<AcceptedInvoice> purchase = c.group("ide/gCompraGov");
        purchase.integer(
                41,
                "government_entity",
                "Public buyer: 1 federal, 2 state, 3 Federal District, 4 municipality",
                "tpEnteGov",
                i -> part(InvoiceParts.purchase(i), GovernmentPurchase::entity));
        purchase.rate(
                42,
                "government_reduction_rate",
                "Reduction of IBS and CBS rates for a public buyer",
                "pRedutor",
                i -> part(InvoiceParts.purchase(i), GovernmentPurchase::reductionRate));
    }
}
