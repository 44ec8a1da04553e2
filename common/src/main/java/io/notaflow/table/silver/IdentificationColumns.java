package io.notaflow.table.silver;

import static io.notaflow.table.silver.Columns.part;

import io.notaflow.domain.invoice.GovernmentPurchase;
import io.notaflow.domain.outcome.AcceptedInvoice;

/** The group {@code ide}. */
final class IdentificationColumns {
    private IdentificationColumns() {}

    static void addTo(Columns<AcceptedInvoice> c) {
        c.integer(15, "model", "55 NF-e, 65 NFC-e, ide/mod", i -> i.invoice()
                .identification()
                .model());
        c.integer(16, "series", "Series, ide/serie", i -> i.invoice()
                .identification()
                .series());
        c.integer(17, "number", "Invoice number, ide/nNF", i -> i.invoice()
                .identification()
                .number());
        c.integer(18, "issuer_state_code", "IBGE code of the issuer's state, ide/cUF", i -> i.invoice()
                .identification()
                .stateCode());
        c.instant(
                19,
                "issued_at",
                "Moment of issue, ide/dhEmi",
                i -> Columns.instant(i.invoice().identification().issuedAt()));
        c.date(
                20,
                "issued_date",
                "Local civil date of issue as written, ide/dhEmi",
                i -> Columns.localDate(i.invoice().identification().issuedAt()));
        c.integer(
                21,
                "issue_offset_minutes",
                "Offset from UTC as written, minutes, ide/dhEmi",
                i -> Columns.offsetMinutes(i.invoice().identification().issuedAt()));
        c.instant(
                22,
                "exit_at",
                "Goods leave or enter, ide/dhSaiEnt",
                i -> Columns.instant(i.invoice().identification().exitAt()));
        c.date(23, "delivery_forecast", "Expected delivery, ide/dPrevEntrega", i -> i.invoice()
                .identification()
                .deliveryForecast());
        c.text(24, "operation", "Nature of the operation, CPFs masked, ide/natOp", i -> i.invoice()
                .identification()
                .operation());
        c.integer(25, "direction", "0 in, 1 out, seen from the issuer, ide/tpNF", i -> i.invoice()
                .identification()
                .direction());
        c.integer(26, "destination", "1 internal, 2 interstate, 3 abroad, ide/idDest", i -> i.invoice()
                .identification()
                .destination());
        c.text(27, "taxable_municipality", "Municipality of the taxable event, IBGE, ide/cMunFG", i -> i.invoice()
                .identification()
                .municipality());
        c.text(28, "ibs_municipality", "Municipality of the IBS event, IBGE, ide/cMunFGIBS", i -> i.invoice()
                .identification()
                .ibsMunicipality());
        c.integer(29, "emission_type", "1 normal, others contingency, ide/tpEmis", i -> i.invoice()
                .identification()
                .emissionType());
        c.integer(30, "environment", "1 production, 2 homologation (never in money), ide/tpAmb", i -> i.invoice()
                .identification()
                .environment());
        c.integer(
                31,
                "purpose",
                "1 normal, 2 complementary, 3 adjustment, 4 return, 5 credit note, 6 debit note, ide/finNFe",
                i -> i.invoice().identification().purpose());
        c.text(32, "debit_note_kind", "Kind of debit note, ide/tpNFDebito", i -> i.invoice()
                .identification()
                .debitNoteKind());
        c.text(33, "credit_note_kind", "Kind of credit note, ide/tpNFCredito", i -> i.invoice()
                .identification()
                .creditNoteKind());
        c.integer(34, "end_consumer", "1 sold to an end consumer, ide/indFinal", i -> i.invoice()
                .identification()
                .endConsumer());
        c.integer(
                35,
                "presence",
                "Sales channel: 1 store, 2 internet, 3 phone, 4 home delivery, 5 outside, 9 other, ide/indPres",
                i -> i.invoice().identification().presence());
        c.integer(36, "intermediated", "1 through a marketplace, ide/indIntermed", i -> i.invoice()
                .identification()
                .intermediated());
        c.integer(37, "payment_term", "Layouts before 4.00: 0 cash, 1 term, ide/indPag", i -> i.invoice()
                .identification()
                .paymentTerm());
        c.integer(38, "issuing_process", "Who issued it, ide/procEmi", i -> i.invoice()
                .identification()
                .issuingProcess());
        c.text(39, "issuing_software", "Version of the issuing software, ide/verProc", i -> i.invoice()
                .identification()
                .issuingSoftware());
        c.instant(
                40,
                "contingency_at",
                "Start of contingency, ide/dhCont",
                i -> Columns.instant(i.invoice().identification().contingencyAt()));
        c.integer(
                41,
                "government_entity",
                "Public buyer: 1 federal, 2 state, 3 DF, 4 municipality, ide/gCompraGov/tpEnteGov",
                i -> part(i.invoice().identification().governmentPurchase(), GovernmentPurchase::entity));
        c.rate(
                42,
                "government_reduction_rate",
                "Reduction of rates, percent, ide/gCompraGov/pRedutor",
                i -> part(i.invoice().identification().governmentPurchase(), GovernmentPurchase::reductionRate));
    }
}
