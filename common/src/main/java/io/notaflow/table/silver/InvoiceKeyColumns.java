package io.notaflow.table.silver;

import io.notaflow.domain.outcome.AcceptedInvoice;
import java.util.List;

/** Which invoice and which revision of it. */
final class InvoiceKeyColumns {
    private InvoiceKeyColumns() {}

    static void addTo(Columns<AcceptedInvoice> c) {
        c.requiredText(
                4,
                "access_key",
                "Access key, 44 characters; the CPF of a natural person in it replaced",
                "infNFe/@Id",
                i -> i.invoice().key());
        c.requiredInteger(
                5,
                "revision",
                "Order in which the contents of this key arrived, from 1; 0 before the lifecycle has numbered it",
                "",
                i -> 0);
        c.requiredInteger(
                6,
                "content_rank",
                "2 protocol of exactly this content, 1 protocol without proof, 0 none; decides the current revision",
                "",
                i -> i.invoice().contentRank());
        c.requiredText(
                7,
                "fingerprint",
                "128 bits of what the invoice says, hexadecimal; the smallest wins among equal ranks",
                "",
                i -> i.invoice().fingerprint());
        Group<AcceptedInvoice> invoice = c.group("");
        invoice.text(
                8,
                "digest",
                "DigestValue of the signature, Base64",
                "Signature/SignedInfo/Reference/DigestValue",
                i -> i.invoice().digest());
        c.requiredText(
                9,
                "state",
                "What this document alone says: AUTHORIZED, CANCELLED, DENIED, UNKNOWN; events of the key come on top",
                "",
                i -> i.invoice().state().name());
        c.requiredText(
                10,
                "role",
                "ISSUED, RECEIVED, INTRAGROUP, THIRD_PARTY, or ALL when no own companies are configured",
                "",
                i -> i.role().name());
        c.texts(11, "flags", "Codes of what is odd about it, sorted", List.of(), AcceptedInvoice::flags);
        invoice.text(12, "layout", "Version of the layout, for example 4.00", "infNFe/@versao", i -> i.invoice()
                .layout());
        c.requiredText(13, "root", "Element it came in, for example nfeProc", "", i -> i.invoice()
                .root());
        c.requiredText(
                14,
                "pseudonym_key_id",
                "Id of the key that made the pseudonyms in this row",
                "",
                AcceptedInvoice::pseudonymKeyId);
    }
}
