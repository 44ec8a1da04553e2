package io.notaflow.decode;

import io.notaflow.domain.invoice.Transport;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads {@code transp}; volumes and weights are summed. */
final class TransportReader {
    private static final DecimalFormat VOLUMES = DecimalFormat.WEIGHT;

    private TransportReader() {}

    static @Nullable Transport read(FieldReader fields, int transp) {
        if (transp == DocumentTape.NONE) {
            return null;
        }
        DocumentTape tape = fields.tape();
        int carrier = tape.child(transp, "transporta");
        int vehicle = tape.child(transp, "veicTransp");
        return new Transport(
                fields.integer(transp, "modFrete"),
                carrier == DocumentTape.NONE ? null : fields.taxId(carrier),
                fields.text(carrier, "xNome"),
                fields.text(carrier, "UF"),
                fields.text(vehicle, "placa"),
                fields.text(vehicle, "UF"),
                sum(fields, transp, "qVol", VOLUMES),
                sum(fields, transp, "pesoL", DecimalFormat.WEIGHT),
                sum(fields, transp, "pesoB", DecimalFormat.WEIGHT));
    }

    /** Null when no volume says it, or when the sum of them would not fit. */
    private static @Nullable BigDecimal sum(FieldReader fields, int transp, String name, DecimalFormat format) {
        DocumentTape tape = fields.tape();
        BigDecimal sum = null;
        int volume = tape.child(transp, "vol");
        while (volume != DocumentTape.NONE) {
            BigDecimal value = fields.decimal(volume, name, format);
            if (value != null) {
                sum = sum == null ? value : sum.add(value);
            }
            volume = tape.nextSameName(volume);
        }
        return sum == null ? null : format.fit(sum);
    }
}
