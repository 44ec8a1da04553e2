package io.notaflow.decode;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The generations of the layout, as far as reading differs. */
enum Layout {
    /** 2.00 and older: a date without time, no {@code pag}. */
    LEGACY,
    /** 3.10: {@code pag} in NFC-e only, repeated for each payment. */
    V3_10,
    /** 4.00, and what is not said: fields decide. */
    V4_00;

    /** {@code @versao} of {@code infNFe} with two decimals, also when JSON made a number of it. */
    static @Nullable String version(FieldReader fields, int info) {
        int node = fields.tape().child(info, "versao");
        boolean isNumber = node != DocumentTape.NONE && fields.tape().isNumber(node);
        BigDecimal number = isNumber ? fields.tape().decimal(node) : null;
        return number == null || number.scale() > 2
                ? fields.text(info, "versao")
                : number.setScale(2).toPlainString();
    }

    /** By {@code infNFe/@versao}. */
    static Layout of(@Nullable String version) {
        if (version == null) {
            return V4_00;
        }
        String text = version.strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("3")) {
            return V3_10;
        }
        return text.startsWith("1") || text.startsWith("2") ? LEGACY : V4_00;
    }

    /** Whether a layout of that name was ever in force; what is not said is not wrong here. */
    static boolean isKnown(@Nullable String version) {
        return version == null || version.strip().matches("[1-4](\\.\\d{1,2})?");
    }

    boolean isLegacy() {
        return this == LEGACY;
    }
}
