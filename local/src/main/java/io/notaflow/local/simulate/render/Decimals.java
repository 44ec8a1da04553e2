package io.notaflow.local.simulate.render;

import java.math.BigDecimal;

/** Scaled integers written the way the fiscal schema wants them: a point, fixed decimals, no sign, no exponent. */
public final class Decimals {

    private Decimals() {}

    /** Hundredths of a real, e.g. 1234 as 12.34. */
    public static String cents(long cents) {
        return scaled(cents, 2);
    }

    /** An integer with that many decimals, e.g. 15000 at scale 4 as 1.5000. */
    public static String scaled(long value, int scale) {
        if (value < 0) {
            throw new IllegalArgumentException("Amounts carry no sign in the schema, value: " + value);
        }
        String digits = Long.toString(value);
        if (digits.length() <= scale) {
            digits = "0".repeat(scale + 1 - digits.length()) + digits;
        }
        int point = digits.length() - scale;
        return digits.substring(0, point) + '.' + digits.substring(point);
    }

    /** The exact amount in BRL. */
    public static BigDecimal amount(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
