package io.notaflow.decode;

import io.notaflow.domain.invoice.Route;
import org.jspecify.annotations.Nullable;

/** Reads the place of {@code retirada} and {@code entrega}, whose parties may be natural persons, and {@code exporta}. */
final class RouteReader {
    private RouteReader() {}

    static @Nullable Route read(FieldReader fields, int info) {
        DocumentTape tape = fields.tape();
        int pickup = tape.child(info, "retirada");
        int delivery = tape.child(info, "entrega");
        int export = tape.child(info, "exporta");
        boolean isThere = pickup != DocumentTape.NONE || delivery != DocumentTape.NONE || export != DocumentTape.NONE;
        return isThere
                ? new Route(
                        PartyReader.address(fields, pickup),
                        PartyReader.address(fields, delivery),
                        fields.text(export, "UFSaidaPais"))
                : null;
    }
}
