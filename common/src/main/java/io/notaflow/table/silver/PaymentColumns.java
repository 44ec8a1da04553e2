package io.notaflow.table.silver;

import io.notaflow.domain.invoice.Identification;
import io.notaflow.domain.invoice.Payment;
import io.notaflow.domain.outcome.AcceptedPayment;

/** One way of payment. */
final class PaymentColumns {
    private PaymentColumns() {}

    static void addTo(Columns<AcceptedPayment> c) {
        c.requiredText(4, "access_key", "Access key of the invoice", "infNFe/@Id", p -> p.invoice()
                .invoice()
                .key());
        c.requiredInteger(5, "revision", "Revision of the invoice; 0 before the lifecycle has numbered it", "", p -> 0);
        c.requiredInteger(6, "payment_number", "Place among the payments, from 1", "", AcceptedPayment::number);
        Group<AcceptedPayment, Identification> ide =
                c.group("ide", p -> p.invoice().invoice().identification());
        ide.instant(7, "issued_at", "Moment of issue of the invoice", "dhEmi", Identification::issuedAt);
        Group<AcceptedPayment, Payment> pag = c.group("pag/detPag", AcceptedPayment::payment);
        pag.integer(8, "term", "0 cash, 1 term", "indPag", Payment::term);
        pag.text(
                9,
                "method",
                "How it is paid, 2 digits: 01 cash, 03 credit card, 04 debit card, 15 boleto, 17 and 20 PIX, 90 none; unknown ones kept",
                "tPag",
                Payment::method);
        pag.text(10, "description", "The issuer's words for method 99, CPFs masked", "xPag", Payment::description);
        pag.money(11, "amount", "Amount paid this way", "vPag", Payment::amount);
        pag.date(12, "paid_on", "Date of the payment", "dPag", Payment::date);
        pag.text(
                13,
                "payer_cnpj",
                "CNPJ of the establishment that takes the payment when it is not the issuer",
                "CNPJPag",
                Payment::payerCnpj);
        pag.text(14, "payer_uf", "State of that establishment", "UFPag", Payment::payerUf);
        pag.integer(
                15,
                "card_integration",
                "1 terminal integrated with the cash register, 2 not",
                "card/tpIntegra",
                Payment::cardIntegration);
        pag.text(16, "acquirer_cnpj", "CNPJ of the acquirer of the card", "card/CNPJ", Payment::acquirerCnpj);
        pag.text(17, "card_brand", "Brand of the card, 2 digits", "card/tBand", Payment::cardBrand);
        pag.text(18, "receiver_cnpj", "CNPJ of who receives the card payment", "card/CNPJReceb", Payment::receiverCnpj);
        pag.text(
                19,
                "card_authorization",
                "Authorisation code of the card or PIX payment, CPFs masked",
                "card/cAut",
                Payment::authorization);
        pag.text(20, "card_terminal", "Id of the payment terminal, CPFs masked", "card/idTermPag", Payment::terminal);
    }
}
