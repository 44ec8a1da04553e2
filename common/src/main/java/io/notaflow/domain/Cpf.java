package io.notaflow.domain;

/** Check digits of natural persons' numbers. */
public final class Cpf {

    private static final int LENGTH = 11;

    private Cpf() {}

    /** Whether the text is a CPF: 11 digits, two right check digits, not all digits equal. */
    public static boolean isValid(CharSequence text) {
        if (text.length() != LENGTH) {
            return false;
        }
        boolean uniform = true;
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
            uniform &= c == text.charAt(0);
        }
        return !uniform && checkDigit(text, 9) == text.charAt(9) && checkDigit(text, 10) == text.charAt(10);
    }

    /** The check digit that follows the first {@code length} (9 or 10) digits. */
    public static char checkDigit(CharSequence text, int length) {
        int sum = 0;
        for (int i = 0; i < length; i++) {
            sum += (text.charAt(i) - '0') * (length + 1 - i);
        }
        int rest = sum % 11;
        return (char) ('0' + (rest < 2 ? 0 : 11 - rest));
    }
}
