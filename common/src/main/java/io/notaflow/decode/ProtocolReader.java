package io.notaflow.decode;

import io.notaflow.domain.Protocol;

/** Reads `protNFe`. */
final class ProtocolReader {
    private ProtocolReader() {}

    static Protocol read(DocumentTape tape, int protNfe, FieldReader fields) {
        int info = tape.child(protNfe, "infProt");
        String key = fields.text(info, "chNFe");
        return new Protocol(
                key,
                fields.integer(info, "tpAmb"),
                fields.answeredAt(info, "dhRecbto", key),
                fields.text(info, "nProt"),
                fields.text(info, "digVal"),
                fields.integer(info, "cStat"),
                fields.text(info, "xMotivo"),
                fields.text(info, "verAplic"));
    }
}
