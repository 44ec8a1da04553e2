package io.notaflow.table.silver;

import static io.notaflow.table.silver.Columns.instant;

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
        Group<AcceptedPayment> ide = c.group("ide");
        ide.instant(
                7,
                "issued_at",
                "Moment of issue of the invoice",
                "dhEmi",
                p -> instant(p.invoice().invoice().identification().issuedAt()));
        Group<AcceptedPayment> pag = c.group("pag/detPag");
        pag.integer(8, "term", "0 cash, 1 term", "indPag", p -> p.payment().term());
        pag.text(
                9,
                "method",
                "How it is paid, 2 digits: 01 cash, 03 credit card, 04 debit card, 15 boleto, 17 and 20 PIX, 90 none; unknown ones kept",
                "tPag",
                p -> p.payment().method());
        pag.text(10, "description", "The issuer's words for method 99, CPFs masked", "xPag", p -> p.payment()
                .description());
        pag.money(11, "amount", "Amount paid this way", "vPag", p -> p.payment().amount());
        pag.date(12, "paid_on", "Date of the payment", "dPag", p -> p.payment().date());
        pag.text(
                13,
                "payer_cnpj",
                "CNPJ of the establishment that takes the payment when it is not the issuer",
                "CNPJPag",
                p -> p.payment().payerCnpj());
        pag.text(14, "payer_uf", "State of that establishment", "UFPag", p -> p.payment()
                .payerUf());
        pag.integer(
                15,
                "card_integration",
                "1 terminal integrated with the cash register, 2 not",
                "card/tpIntegra",
                p -> p.payment().cardIntegration());
        pag.text(16, "acquirer_cnpj", "CNPJ of the acquirer of the card", "card/CNPJ", p -> p.payment()
                .acquirerCnpj());
        pag.text(17, "card_brand", "Brand of the card, 2 digits", "card/tBand", p -> p.payment()
                .cardBrand());
        pag.text(18, "receiver_cnpj", "CNPJ of who receives the card payment", "card/CNPJReceb", p -> p.payment()
                .receiverCnpj());
        pag.text(
                19,
                "card_authorization",
                "Authorisation code of the card or PIX payment, CPFs masked",
                "card/cAut",
                p -> p.payment().authorization());
        pag.text(20, "card_terminal", "Id of the payment terminal, CPFs masked", "card/idTermPag", p -> p.payment()
                .terminal());
    }
}
