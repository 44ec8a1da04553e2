package io.notaflow.decode;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decimals of the fiscal schemas straight from characters: digits and at most one point, no sign, no exponent. */
final class DecimalText {
    private static final int COMPACT_DIGITS = 18;
    private static final int LONGEST = 40;
    private static final int CACHED_SCALES = 11;
    private static final BigDecimal[] ZEROS = zeros();

    private DecimalText() {}

    /** Null when the characters are not such a decimal; the scale is the one written. */
    static @Nullable BigDecimal parse(char[] chars, int offset, int length) {
        if (length == 0 || length > LONGEST) {
            return null;
        }
        long unscaled = 0;
        int digits = 0;
        int point = -1;
        for (int i = 0; i < length; i++) {
            char c = chars[offset + i];
            if (c >= '0' && c <= '9') {
                digits++;
                unscaled = unscaled * 10 + (c - '0');
            } else if (c == '.' && point < 0 && i > 0 && i < length - 1) {
                point = i;
            } else {
                return null;
            }
        }
        int scale = point < 0 ? 0 : length - 1 - point;
        if (digits > COMPACT_DIGITS) {
            return new BigDecimal(chars, offset, length);
        }
        return unscaled == 0 && scale < CACHED_SCALES ? ZEROS[scale] : BigDecimal.valueOf(unscaled, scale);
    }

    private static BigDecimal[] zeros() {
        BigDecimal[] zeros = new BigDecimal[CACHED_SCALES];
        for (int scale = 0; scale < CACHED_SCALES; scale++) {
            zeros[scale] = BigDecimal.valueOf(0, scale);
        }
        return zeros;
    }
}
