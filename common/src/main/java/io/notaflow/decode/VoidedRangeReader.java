package io.notaflow.decode;

import io.notaflow.domain.TaxId;
import io.notaflow.domain.VoidedRange;
import org.jspecify.annotations.Nullable;

/** Reads {@code infInut}. */
final class VoidedRangeReader {
    private static final String[] MANDATORY = {"cUF", "ano", "mod", "serie", "nNFIni", "nNFFin"};

    private VoidedRangeReader() {}

    /** Null when a part of its identity is missing; then a violation names it. */
    static @Nullable VoidedRange read(FieldReader fields, int info) {
        fields.require(info, MANDATORY);
        Integer state = fields.integer(info, "cUF");
        Integer year = fields.integer(info, "ano");
        TaxId issuer = info == DocumentTape.NONE ? null : fields.taxId(info);
        Integer model = fields.integer(info, "mod");
        Integer series = fields.integer(info, "serie");
        Integer first = fields.integer(info, "nNFIni");
        Integer last = fields.integer(info, "nNFFin");
        if (issuer == null) {
            fields.missing(info, "CNPJ");
            return null;
        }
        if (state == null || year == null || model == null || series == null || first == null || last == null) {
            return null;
        }
        return new VoidedRange(state, year, issuer, model, series, first, last);
    }
}
