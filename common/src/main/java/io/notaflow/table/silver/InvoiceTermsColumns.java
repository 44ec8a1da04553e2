package io.notaflow.table.silver;

import static io.notaflow.table.silver.Columns.part;

import io.notaflow.domain.Protocol;
import io.notaflow.domain.invoice.Billing;
import io.notaflow.domain.invoice.Intermediary;
import io.notaflow.domain.invoice.Transport;
import io.notaflow.domain.outcome.AcceptedInvoice;

/** Items, payments, billing, transport, references and the protocol in short. */
final class InvoiceTermsColumns {
    private InvoiceTermsColumns() {}

    static void addTo(Columns<AcceptedInvoice> c) {
        c.requiredInteger(123, "item_count", "Number of items, det", i -> i.invoice()
                .items()
                .size());
        c.requiredInteger(124, "payment_count", "Number of payments, pag/detPag", i -> i.invoice()
                .payments()
                .size());
        c.sum(
                125,
                "payment_total",
                "Sum of the payments, BRL, pag/detPag/vPag",
                i -> Payments.total(i.invoice().payments()));
        c.money(126, "payment_change", "Change given, BRL, pag/vTroco", i -> i.invoice()
                .change());
        c.text(
                127,
                "main_payment_method",
                "Method of the largest payment, pag/detPag/tPag",
                i -> Payments.mainMethod(i.invoice().payments()));
        c.text(
                128,
                "billing_number",
                "Number of the bill, cobr/fat/nFat",
                i -> part(i.invoice().billing(), Billing::number));
        c.money(
                129,
                "billing_original",
                "Original value of the bill, BRL, cobr/fat/vOrig",
                i -> part(i.invoice().billing(), Billing::originalValue));
        c.money(
                130,
                "billing_discount",
                "Discount on the bill, BRL, cobr/fat/vDesc",
                i -> part(i.invoice().billing(), Billing::discount));
        c.money(
                131,
                "billing_net",
                "Net value of the bill, BRL, cobr/fat/vLiq",
                i -> part(i.invoice().billing(), Billing::netValue));
        c.requiredInteger(132, "instalment_count", "Number of instalments, cobr/dup", i -> Payments.instalments(
                        i.invoice().billing())
                .size());
        c.sum(
                133,
                "instalment_total",
                "Sum of the instalments, BRL, cobr/dup/vDup",
                i -> Payments.instalmentTotal(i.invoice().billing()));
        c.date(
                134,
                "first_due_date",
                "Earliest due date, cobr/dup/dVenc",
                i -> Payments.firstDue(i.invoice().billing()));
        c.date(
                135,
                "last_due_date",
                "Latest due date, cobr/dup/dVenc",
                i -> Payments.lastDue(i.invoice().billing()));
        c.integer(
                136,
                "freight_mode",
                "0 sender, 1 recipient, 2 third party, 3 and 4 own, 9 none, transp/modFrete",
                i -> part(i.invoice().transport(), Transport::freightMode));
        c.text(
                137,
                "carrier_cnpj",
                "CNPJ of the carrier, transp/transporta/CNPJ",
                i -> PartyIds.carrierCnpj(i.invoice().transport()));
        c.text(
                138,
                "carrier_cpf_pseudonym",
                "HMAC in place of the CPF of the carrier, transp/transporta/CPF",
                i -> PartyIds.carrierPseudonym(i.invoice().transport()));
        c.text(
                139,
                "carrier_name",
                "Name of the carrier; null for natural persons, transp/transporta/xNome",
                i -> part(i.invoice().transport(), Transport::carrierName));
        c.text(
                140,
                "carrier_uf",
                "State of the carrier, transp/transporta/UF",
                i -> part(i.invoice().transport(), Transport::carrierUf));
        c.text(
                141,
                "vehicle_plate",
                "Plate; null when the carrier is a natural person, transp/veicTransp/placa",
                i -> part(i.invoice().transport(), Transport::plate));
        c.text(
                142,
                "vehicle_uf",
                "State of the plate, transp/veicTransp/UF",
                i -> part(i.invoice().transport(), Transport::plateUf));
        c.weight(
                143,
                "volumes",
                "Sum of volumes, transp/vol/qVol",
                i -> part(i.invoice().transport(), Transport::volumes));
        c.weight(
                144,
                "net_weight",
                "Sum of net weights, kg, transp/vol/pesoL",
                i -> part(i.invoice().transport(), Transport::netWeight));
        c.weight(
                145,
                "gross_weight",
                "Sum of gross weights, kg, transp/vol/pesoB",
                i -> part(i.invoice().transport(), Transport::grossWeight));
        c.text(
                146,
                "intermediary_cnpj",
                "CNPJ of the marketplace, infIntermed/CNPJ",
                i -> part(i.invoice().intermediary(), Intermediary::cnpj));
        c.text(
                147,
                "intermediary_seller_id",
                "Id of the seller there, infIntermed/idCadIntTran",
                i -> part(i.invoice().intermediary(), Intermediary::sellerId));
        c.texts(
                148,
                "referenced_keys",
                "Keys of the documents referred to, those of persons protected, ide/NFref, ide/gPagAntecipado",
                i -> Payments.keys(i.invoice().references()));
        c.text(
                149,
                "protocol_number",
                "Authorisation protocol, protNFe/infProt/nProt",
                i -> part(i.invoice().protocol(), Protocol::number));
        c.instant(
                150,
                "protocol_at",
                "When SEFAZ received it, protNFe/infProt/dhRecbto",
                i -> Columns.instant(part(i.invoice().protocol(), Protocol::receivedAt)));
        c.integer(
                151,
                "protocol_status",
                "Status code, 100 authorised, protNFe/infProt/cStat",
                i -> part(i.invoice().protocol(), Protocol::status));
        c.text(
                152,
                "protocol_reason",
                "Status in words, CPFs masked, protNFe/infProt/xMotivo",
                i -> part(i.invoice().protocol(), Protocol::reason));
    }
}
