package io.notaflow.table.silver;

import io.notaflow.domain.outcome.AcceptedPayment;

/** One way of payment. */
final class PaymentColumns {
    private PaymentColumns() {}

    static void addTo(Columns<AcceptedPayment> c) {
        c.requiredText(4, "access_key", "Access key of the invoice, infNFe/@Id", p -> p.invoice()
                .invoice()
                .key());
        c.requiredInteger(5, "revision", "Revision of the invoice; 0 before the lifecycle has numbered it", p -> 0);
        c.requiredInteger(6, "payment_number", "Place among the payments, from 1", p -> p.number());
        c.instant(
                7,
                "issued_at",
                "Moment of issue of the invoice, ide/dhEmi",
                p -> Columns.instant(p.invoice().invoice().identification().issuedAt()));
        c.integer(
                8, "term", "0 cash, 1 term, pag/detPag/indPag", p -> p.payment().term());
        c.text(9, "method", "2 digits, 01 cash, 17 PIX …; unknown codes kept, pag/detPag/tPag", p -> p.payment()
                .method());
        c.text(10, "description", "Words for 99, CPFs masked, pag/detPag/xPag", p -> p.payment()
                .description());
        c.money(11, "amount", "BRL, pag/detPag/vPag", p -> p.payment().amount());
        c.date(12, "paid_on", "pag/detPag/dPag", p -> p.payment().date());
        c.text(13, "payer_cnpj", "pag/detPag/CNPJPag", p -> p.payment().payerCnpj());
        c.text(14, "payer_uf", "pag/detPag/UFPag", p -> p.payment().payerUf());
        c.integer(15, "card_integration", "1 integrated, 2 not, pag/detPag/card/tpIntegra", p -> p.payment()
                .cardIntegration());
        c.text(16, "acquirer_cnpj", "pag/detPag/card/CNPJ", p -> p.payment().acquirerCnpj());
        c.text(17, "card_brand", "pag/detPag/card/tBand", p -> p.payment().cardBrand());
        c.text(18, "receiver_cnpj", "pag/detPag/card/CNPJReceb", p -> p.payment()
                .receiverCnpj());
    }
}
