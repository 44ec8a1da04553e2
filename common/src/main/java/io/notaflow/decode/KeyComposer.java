package io.notaflow.decode;

import io.notaflow.domain.AccessKey;
import org.jspecify.annotations.Nullable;

/** The access key that the fields of an invoice make (MOC, access key), for documents that do not carry it. */
final class KeyComposer {
    private KeyComposer() {}

    /** Null when a part is missing or does not fit. */
    static @Nullable String compose(DocumentTape tape, int info, int ide) {
        int emit = tape.child(info, "emit");
        String date = text(tape, ide, "dhEmi");
        String cnpj = text(tape, emit, "CNPJ");
        String issuer = cnpj == null ? text(tape, emit, "CPF") : cnpj;
        if (date == null || date.length() < 7 || issuer == null) {
            return null;
        }
        StringBuilder key = new StringBuilder(AccessKey.LENGTH);
        boolean fits = append(key, text(tape, ide, "cUF"), 2)
                && append(key, date.substring(2, 4) + date.substring(5, 7), 4)
                && append(key, issuer, 14)
                && append(key, text(tape, ide, "mod"), 2)
                && append(key, text(tape, ide, "serie"), 3)
                && append(key, text(tape, ide, "nNF"), 9)
                && append(key, text(tape, ide, "tpEmis"), 1)
                && append(key, text(tape, ide, "cNF"), 8);
        if (!fits || !AccessKey.isWellFormed(key + "0")) {
            return null;
        }
        return key.append(AccessKey.checkDigit(key + "0")).toString();
    }

    private static boolean append(StringBuilder key, @Nullable String part, int width) {
        if (part == null || part.isEmpty() || part.length() > width) {
            return false;
        }
        key.append("0".repeat(width - part.length())).append(part);
        return true;
    }

    private static @Nullable String text(DocumentTape tape, int parent, String name) {
        int node = tape.child(parent, name);
        return node == DocumentTape.NONE ? null : tape.text(node);
    }
}
