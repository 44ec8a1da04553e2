package io.notaflow.table.silver;

import static io.notaflow.table.silver.Columns.part;

import io.notaflow.domain.invoice.Address;
import io.notaflow.domain.invoice.GovernmentPurchase;
import io.notaflow.domain.invoice.Route;
import io.notaflow.domain.invoice.Transport;
import io.notaflow.domain.outcome.AcceptedInvoice;
import java.util.List;

/** Columns of invoices that came later: field ids are a contract, so they stand behind all others. */
final class AddedInvoiceColumns {
    private AddedInvoiceColumns() {}

    static void addTo(Columns<AcceptedInvoice> c) {
        Group<AcceptedInvoice> ide = c.group("ide");
        ide.integer(
                153,
                "print_format",
                "How the DANFE is printed: 0 not, 1 upright, 2 across, 3 simplified, 4 NFC-e, 5 NFC-e as a message",
                "tpImp",
                i -> i.invoice().identification().printFormat());
        Group<AcceptedInvoice> purchase = c.group("ide/gCompraGov");
        purchase.integer(
                154,
                "government_operation",
                "Operation with a public buyer: 1 supply, 2 receipt of payment",
                "tpOperGov",
                i -> part(InvoiceParts.purchase(i), GovernmentPurchase::operation));
        Group<AcceptedInvoice> transport = c.group("transp");
        transport.text(
                155,
                "carrier_cpf_masked",
                "CPF of the carrier as people may see it",
                "transporta/CPF",
                i -> PartyIds.masked(part(i.invoice().transport(), Transport::carrier)));
        c.texts(
                156,
                "referenced_kinds",
                "Kinds of the documents referred to: NFE, NFE_MASKED, PAPER, CTE, COUPON, PREPAID in the order of "
                        + "referenced_keys, then RURAL, whose numbers are not kept",
                List.of("ide/NFref/*", "ide/gPagAntecipado/refNFe"),
                i -> References.kinds(i.invoice().references()));
        Group<AcceptedInvoice> pickup = c.group("retirada");
        pickup.text(
                157,
                "pickup_uf",
                "State the goods are taken from, if not the issuer's place",
                "UF",
                i -> part(InvoiceParts.pickup(i), Address::uf));
        pickup.text(
                158,
                "pickup_municipality",
                "Municipality the goods are taken from, IBGE, if not the issuer's place",
                "cMun",
                i -> part(InvoiceParts.pickup(i), Address::municipalityCode));
        Group<AcceptedInvoice> delivery = c.group("entrega");
        delivery.text(
                159,
                "delivery_uf",
                "State the goods are brought to, if not the recipient's place",
                "UF",
                i -> part(InvoiceParts.delivery(i), Address::uf));
        delivery.text(
                160,
                "delivery_municipality",
                "Municipality the goods are brought to, IBGE, if not the recipient's place",
                "cMun",
                i -> part(InvoiceParts.delivery(i), Address::municipalityCode));
        Group<AcceptedInvoice> route = c.group("exporta");
        route.text(
                161,
                "export_uf",
                "State where exported goods leave the country",
                "UFSaidaPais",
                i -> part(i.invoice().route(), Route::exportUf));
    }
}
