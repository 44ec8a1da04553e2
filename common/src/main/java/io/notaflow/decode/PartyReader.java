package io.notaflow.decode;

import io.notaflow.domain.TaxId;
import io.notaflow.domain.TaxIdKind;
import io.notaflow.domain.invoice.Address;
import io.notaflow.domain.invoice.Party;
import org.jspecify.annotations.Nullable;

/** Reads {@code emit} and {@code dest}. */
final class PartyReader {
    private PartyReader() {}

    /** Never null: an invoice without an issuer has an issuer without a number, which is reported. */
    static Party issuer(FieldReader fields, int emit, Layout layout) {
        if (emit != DocumentTape.NONE) {
            fields.require(emit, "xNome", "IE");
            if (fields.tape().child(emit, "enderEmit") == DocumentTape.NONE) {
                fields.missing(emit, "enderEmit");
            }
            if (!layout.isLegacy()) {
                fields.require(emit, "CRT");
            }
        }
        return party(fields, emit, "enderEmit", "emit");
    }

    static @Nullable Party recipient(FieldReader fields, int dest) {
        return dest == DocumentTape.NONE ? null : party(fields, dest, "enderDest", "dest");
    }

    private static Party party(FieldReader fields, int node, String address, String group) {
        TaxId taxId = fields.taxId(node);
        if (taxId == null) {
            fields.missing(node, "CNPJ");
        }
        return new Party(
                taxId == null ? new TaxId(group.equals("emit") ? TaxIdKind.CNPJ : TaxIdKind.FOREIGN, "") : taxId,
                fields.text(node, "xNome"),
                fields.text(node, "xFant"),
                fields.text(node, "IE"),
                fields.text(node, "IEST"),
                fields.text(node, "IM"),
                fields.code(node, "CNAE", 7),
                fields.integer(node, "CRT"),
                fields.integer(node, "indIEDest"),
                fields.text(node, "ISUF"),
                address(fields, fields.tape().child(node, address)));
    }

    static @Nullable Address address(FieldReader fields, int node) {
        return node == DocumentTape.NONE
                ? null
                : new Address(
                        fields.code(node, "cMun", 7),
                        fields.text(node, "xMun"),
                        fields.shortText(node, "UF", 2),
                        fields.code(node, "CEP", 8),
                        fields.shortText(node, "cPais", 4));
    }
}
