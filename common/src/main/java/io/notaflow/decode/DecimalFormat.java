package io.notaflow.decode;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The decimals of the fiscal schemas: so many digits before the point, at most so many after it, no sign, no exponent.
 *
 * <p>Every column is as wide as its format, so that what passes here fits there.
 */
enum DecimalFormat {
    /** {@code TDec_1302}: an amount in BRL. */
    MONEY(13, 2),
    /** {@code TDec_1104v}: a quantity. */
    QUANTITY(11, 4),
    /** {@code TDec_1204v}: a taxable quantity. */
    LONG_QUANTITY(12, 4),
    /** {@code TDec_1110v}: a unit price. */
    PRICE(11, 10),
    /** {@code TDec_0302a04}, {@code TDec_0302_04RTC}: percent. */
    RATE(3, 4),
    /** {@code TDec_1203}: kilograms. */
    WEIGHT(12, 3),
    /** {@code TDec_1104}: BRL for each unit. */
    UNIT_VALUE(11, 4);

    private final int integerDigits;
    private final int decimals;

    DecimalFormat(int integerDigits, int decimals) {
        this.integerDigits = integerDigits;
        this.decimals = decimals;
    }

    /** The value in at most this format's decimals, exactly; null when it does not fit. */
    @Nullable
    BigDecimal fit(BigDecimal value) {
        BigDecimal fitting = value;
        if (value.scale() > decimals) {
            BigDecimal shorter = value.setScale(decimals, RoundingMode.DOWN);
            if (shorter.compareTo(value) != 0) {
                return null;
            }
            fitting = shorter;
        }
        return fitting.precision() - fitting.scale() > integerDigits ? null : fitting;
    }

    /** What is expected, for people: {@code 13v2}. */
    String notation() {
        return integerDigits + "v" + decimals;
    }
}
