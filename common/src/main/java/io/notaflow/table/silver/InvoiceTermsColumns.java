package io.notaflow.table.silver;

import io.notaflow.domain.Invoice;
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
        Group<AcceptedInvoice, Intermediary> intermediary =
                c.group("infIntermed", i -> i.invoice().intermediary());
        intermediary.text(146, "intermediary_cnpj", "CNPJ of the marketplace", "CNPJ", Intermediary::cnpj);
        intermediary.text(
                147,
                "intermediary_seller_id",
                "Id of the seller at the marketplace, CPFs masked",
                "idCadIntTran",
                Intermediary::sellerId);
        c.texts(
                148,
                "referenced_keys",
                "Keys or numbers of the documents referred to, those of persons protected",
                List.of("ide/NFref/*", "ide/gPagAntecipado/refNFe"),
                i -> References.keys(i.invoice().references()));
        Group<AcceptedInvoice, Protocol> protocol =
                c.group("protNFe/infProt", i -> i.invoice().protocol());
        protocol.text(149, "protocol_number", "Number of the authorisation protocol", "nProt", Protocol::number);
        protocol.instant(150, "protocol_at", "When SEFAZ received the invoice", "dhRecbto", Protocol::receivedAt);
        protocol.integer(151, "protocol_status", "Status code, 100 authorised", "cStat", Protocol::status);
        protocol.text(152, "protocol_reason", "That status in words, CPFs masked", "xMotivo", Protocol::reason);
    }

    private static void payments(Columns<AcceptedInvoice> c) {
        c.requiredInteger(124, "payment_count", "Number of ways of payment", "pag/detPag", i -> i.invoice()
                .payments()
                .size());
        Group<AcceptedInvoice, Invoice> pag = c.group("pag", AcceptedInvoice::invoice);
        pag.sum(125, "payment_total", "Sum of the payments", "detPag/vPag", g -> Payments.total(g.payments()));
        pag.money(126, "payment_change", "Change given", "vTroco", Invoice::change);
        pag.text(
                127,
                "main_payment_method",
                "Method of the largest payment, the first among equals",
                "detPag/tPag",
                g -> Payments.mainMethod(g.payments()));
    }

    private static void billing(Columns<AcceptedInvoice> c) {
        Group<AcceptedInvoice, Billing> bill = c.group("cobr", i -> i.invoice().billing());
        bill.text(128, "billing_number", "Number of the bill", "fat/nFat", Billing::number);
        bill.money(129, "billing_original", "Value of the bill before discount", "fat/vOrig", Billing::originalValue);
        bill.money(130, "billing_discount", "Discount on the bill", "fat/vDesc", Billing::discount);
        bill.money(131, "billing_net", "Net value of the bill", "fat/vLiq", Billing::netValue);
        c.requiredInteger(132, "instalment_count", "Number of instalments", "cobr/dup", i -> Payments.instalments(
                        i.invoice().billing())
                .size());
        bill.sum(133, "instalment_total", "Sum of the instalments", "dup/vDup", Payments::instalmentTotal);
        bill.date(134, "first_due_date", "Earliest due date of the instalments", "dup/dVenc", Payments::firstDue);
        bill.date(135, "last_due_date", "Latest due date of the instalments", "dup/dVenc", Payments::lastDue);
    }

    private static void transport(Columns<AcceptedInvoice> c) {
        Group<AcceptedInvoice, Transport> transport =
                c.group("transp", i -> i.invoice().transport());
        transport.integer(
                136,
                "freight_mode",
                "Who pays and carries: 0 sender, 1 recipient, 2 third party, 3 own of sender, 4 own of recipient, 9 none",
                "modFrete",
                Transport::freightMode);
        transport.text(137, "carrier_cnpj", "CNPJ of the carrier", "transporta/CNPJ", g -> PartyIds.cnpj(g.carrier()));
        transport.text(
                138,
                "carrier_cpf_pseudonym",
                "HMAC in place of the CPF of the carrier",
                "transporta/CPF",
                g -> PartyIds.pseudonym(g.carrier()));
        transport.text(
                139,
                "carrier_name",
                "Name of the carrier; null for natural persons",
                "transporta/xNome",
                Transport::carrierName);
        transport.text(140, "carrier_uf", "State of the carrier", "transporta/UF", Transport::carrierUf);
        transport.text(
                141,
                "vehicle_plate",
                "Plate of the vehicle; null when the carrier is a natural person",
                "veicTransp/placa",
                Transport::plate);
        transport.text(142, "vehicle_uf", "State of the plate", "veicTransp/UF", Transport::plateUf);
        transport.count(143, "volumes", "Sum of the volumes", "vol/qVol", Transport::volumes);
        transport.weight(144, "net_weight", "Sum of the volumes' net weights", "vol/pesoL", Transport::netWeight);
        transport.weight(145, "gross_weight", "Sum of the volumes' gross weights", "vol/pesoB", Transport::grossWeight);
    }
}
