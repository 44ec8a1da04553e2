package io.notaflow.decode;

import io.notaflow.domain.Protocol;

/** Reads `protNFe`. */
final class ProtocolReader {
    private ProtocolReader() {}

    static Protocol read(DocumentTape tape, int protNfe, FieldReader fields) {
        int info = tape.child(protNfe, "infProt");
        return new Protocol(
                fields.text(info, "chNFe"),
                fields.integer(info, "tpAmb"),
                fields.dateTime(info, "dhRecbto"),
                fields.text(info, "nProt"),
                fields.text(info, "digVal"),
                fields.integer(info, "cStat"),
                fields.text(info, "xMotivo"),
                fields.text(info, "verAplic"));
    }
}
