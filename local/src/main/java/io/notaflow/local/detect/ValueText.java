package io.notaflow.local.detect;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbers with a decimal point, and the ways of writing that there is none. */
final class ValueText {
    static final String EXPECTED = "a number with a decimal point, or nothing, NaN, NA, null for a missing one";

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,4})?");
    private static final Set<String> MISSING =
            Set.of("", "nan", "na", "n/a", "null", "none", "inf", "+inf", "-inf", "infinity", "+infinity", "-infinity");

    private ValueText() {}

    /** NaN for a missing or infinite value, nothing for what is no number. */
    static OptionalDouble read(String text) {
        if (NUMBER.matcher(text).matches()) {
            return OptionalDouble.of(Double.parseDouble(text));
        }
        return MISSING.contains(text.toLowerCase(Locale.ROOT)) ? OptionalDouble.of(Double.NaN) : OptionalDouble.empty();
    }
}
