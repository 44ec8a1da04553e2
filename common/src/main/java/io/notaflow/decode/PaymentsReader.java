package io.notaflow.decode;

import io.notaflow.domain.invoice.Billing;
import io.notaflow.domain.invoice.Instalment;
import io.notaflow.domain.invoice.Payment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code pag} and {@code cobr}. */
final class PaymentsReader {
    private PaymentsReader() {}

    /** Layout 4.00 has {@code detPag} in one {@code pag}; 3.10 repeats {@code pag} itself. */
    static List<Payment> payments(FieldReader fields, int infNfe, Layout layout) {
        DocumentTape tape = fields.tape();
        List<Payment> payments = new ArrayList<>(1);
        int pag = tape.child(infNfe, "pag");
        if (pag == DocumentTape.NONE && layout == Layout.V4_00) {
            fields.missing(infNfe, "pag");
        }
        while (pag != DocumentTape.NONE) {
            int detail = tape.child(pag, "detPag");
            if (detail == DocumentTape.NONE && tape.child(pag, "tPag") != DocumentTape.NONE) {
                payments.add(payment(fields, pag));
            }
            while (detail != DocumentTape.NONE) {
                payments.add(payment(fields, detail));
                detail = tape.nextSameName(detail);
            }
            pag = tape.nextSameName(pag);
        }
        return payments;
    }

    static @Nullable BigDecimal change(FieldReader fields, int infNfe) {
        return fields.money(fields.tape().child(infNfe, "pag"), "vTroco");
    }

    private static Payment payment(FieldReader fields, int node) {
        fields.require(node, "tPag", "vPag");
        int card = fields.tape().child(node, "card");
        return new Payment(
                fields.integer(node, "indPag"),
                fields.code(node, "tPag", 2),
                fields.text(node, "xPag"),
                fields.money(node, "vPag"),
                fields.date(node, "dPag"),
                fields.code(node, "CNPJPag", 14),
                fields.text(node, "UFPag"),
                fields.integer(card, "tpIntegra"),
                fields.code(card, "CNPJ", 14),
                fields.code(card, "tBand", 2),
                fields.code(card, "CNPJReceb", 14),
                fields.text(card, "cAut"),
                fields.text(card, "idTermPag"));
    }

    static @Nullable Billing billing(FieldReader fields, int cobr) {
        if (cobr == DocumentTape.NONE) {
            return null;
        }
        DocumentTape tape = fields.tape();
        int invoice = tape.child(cobr, "fat");
        List<Instalment> instalments = new ArrayList<>(2);
        int dup = tape.child(cobr, "dup");
        while (dup != DocumentTape.NONE) {
            instalments.add(
                    new Instalment(fields.text(dup, "nDup"), fields.date(dup, "dVenc"), fields.money(dup, "vDup")));
            dup = tape.nextSameName(dup);
        }
        return new Billing(
                fields.text(invoice, "nFat"),
                fields.money(invoice, "vOrig"),
                fields.money(invoice, "vDesc"),
                fields.money(invoice, "vLiq"),
                instalments);
    }
}
