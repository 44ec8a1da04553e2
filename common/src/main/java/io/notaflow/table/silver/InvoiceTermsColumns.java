package io.notaflow.table.silver;

import static io.notaflow.table.silver.Columns.instant;
import static io.notaflow.table.silver.Columns.part;

import io.notaflow.domain.Protocol;
import io.notaflow.domain.invoice.Billing;
import io.notaflow.domain.invoice.Intermediary;
import io.notaflow.domain.invoice.Transport;
import io.notaflow.domain.outcome.AcceptedInvoice;
import java.util.List;

/** Items, payments, billing, transport, references and the protocol in short. */
final class InvoiceTermsColumns {
    private InvoiceTermsColumns() {}

    static void addTo(Columns<AcceptedInvoice> c) {
        c.requiredInteger(123, "item_count", "Number of items", "det", i -> i.invoice()
                .items()
                .size());
        payments(c);
        billing(c);
        transport(c);
        Group<AcceptedInvoice> intermediary = c.group("infIntermed");
        intermediary.text(
                146,
                "intermediary_cnpj",
                "CNPJ of the marketplace",
                "CNPJ",
                i -> part(i.invoice().intermediary(), Intermediary::cnpj));
        intermediary.text(
                147,
                "intermediary_seller_id",
                "Id of the seller at the marketplace, CPFs masked",
                "idCadIntTran",
                i -> part(i.invoice().intermediary(), Intermediary::sellerId));
        c.texts(
                148,
                "referenced_keys",
                "Keys or numbers of the documents referred to, those of persons protected",
                List.of("ide/NFref/*", "ide/gPagAntecipado/refNFe"),
                i -> References.keys(i.invoice().references()));
        Group<AcceptedInvoice> protocol = c.group("protNFe/infProt");
        protocol.text(
                149,
                "protocol_number",
                "Number of the authorisation protocol",
                "nProt",
                i -> part(i.invoice().protocol(), Protocol::number));
        protocol.instant(
                150,
                "protocol_at",
                "When SEFAZ received the invoice",
                "dhRecbto",
                i -> instant(part(i.invoice().protocol(), Protocol::receivedAt)));
        protocol.integer(
                151,
                "protocol_status",
                "Status code, 100 authorised",
                "cStat",
                i -> part(i.invoice().protocol(), Protocol::status));
        protocol.text(
                152,
                "protocol_reason",
                "That status in words, CPFs masked",
                "xMotivo",
                i -> part(i.invoice().protocol(), Protocol::reason));
    }

    private static void payments(Columns<AcceptedInvoice> c) {
        c.requiredInteger(124, "payment_count", "Number of ways of payment", "pag/detPag", i -> i.invoice()
                .payments()
                .size());
        Group<AcceptedInvoice> pag = c.group("pag");
        pag.sum(
                125,
                "payment_total",
                "Sum of the payments",
                "detPag/vPag",
                i -> Payments.total(i.invoice().payments()));
        pag.money(126, "payment_change", "Change given", "vTroco", i -> i.invoice()
                .change());
        pag.text(
                127,
                "main_payment_method",
                "Method of the largest payment, the first among equals",
                "detPag/tPag",
                i -> Payments.mainMethod(i.invoice().payments()));
    }

    private static void billing(Columns<AcceptedInvoice> c) {
        Group<AcceptedInvoice> bill = c.group("cobr");
        bill.text(
                128,
                "billing_number",
                "Number of the bill",
                "fat/nFat",
                i -> part(i.invoice().billing(), Billing::number));
        bill.money(
                129,
                "billing_original",
                "Value of the bill before discount",
                "fat/vOrig",
                i -> part(i.invoice().billing(), Billing::originalValue));
        bill.money(
                130,
                "billing_discount",
                "Discount on the bill",
                "fat/vDesc",
                i -> part(i.invoice().billing(), Billing::discount));
        bill.money(
                131,
                "billing_net",
                "Net value of the bill",
                "fat/vLiq",
                i -> part(i.invoice().billing(), Billing::netValue));
        c.requiredInteger(132, "instalment_count", "Number of instalments", "cobr/dup", i -> Payments.instalments(
                        i.invoice().billing())
                .size());
        bill.sum(
                133,
                "instalment_total",
                "Sum of the instalments",
                "dup/vDup",
                i -> Payments.instalmentTotal(i.invoice().billing()));
        bill.date(
                134,
                "first_due_date",
                "Earliest due date of the instalments",
                "dup/dVenc",
                i -> Payments.firstDue(i.invoice().billing()));
        bill.date(
                135,
                "last_due_date",
                "Latest due date of the instalments",
                "dup/dVenc",
                i -> Payments.lastDue(i.invoice().billing()));
    }

    private static void transport(Columns<AcceptedInvoice> c) {
        Group<AcceptedInvoice> transport = c.group("transp");
        transport.integer(
                136,
                "freight_mode",
                "Who pays and carries: 0 sender, 1 recipient, 2 third party, 3 own of sender, 4 own of recipient, 9 none",
                "modFrete",
                i -> part(i.invoice().transport(), Transport::freightMode));
        transport.text(
                137,
                "carrier_cnpj",
                "CNPJ of the carrier",
                "transporta/CNPJ",
                i -> PartyIds.cnpj(part(i.invoice().transport(), Transport::carrier)));
        transport.text(
                138,
                "carrier_cpf_pseudonym",
                "HMAC in place of the CPF of the carrier",
                "transporta/CPF",
                i -> PartyIds.pseudonym(part(i.invoice().transport(), Transport::carrier)));
        transport.text(
                139,
                "carrier_name",
                "Name of the carrier; null for natural persons",
                "transporta/xNome",
                i -> part(i.invoice().transport(), Transport::carrierName));
        transport.text(
                140,
                "carrier_uf",
                "State of the carrier",
                "transporta/UF",
                i -> part(i.invoice().transport(), Transport::carrierUf));
        transport.text(
                141,
                "vehicle_plate",
                "Plate of the vehicle; null when the carrier is a natural person",
                "veicTransp/placa",
                i -> part(i.invoice().transport(), Transport::plate));
        transport.text(
                142,
                "vehicle_uf",
                "State of the plate",
                "veicTransp/UF",
                i -> part(i.invoice().transport(), Transport::plateUf));
        transport.count(
                143,
                "volumes",
                "Sum of the volumes",
                "vol/qVol",
                i -> part(i.invoice().transport(), Transport::volumes));
        transport.weight(
                144,
                "net_weight",
                "Sum of the volumes' net weights",
                "vol/pesoL",
                i -> part(i.invoice().transport(), Transport::netWeight));
        transport.weight(
                145,
                "gross_weight",
                "Sum of the volumes' gross weights",
                "vol/pesoB",
                i -> part(i.invoice().transport(), Transport::grossWeight));
    }
}
