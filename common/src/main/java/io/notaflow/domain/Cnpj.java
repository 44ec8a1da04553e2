package io.notaflow.domain;

/** Check digits of company numbers, alphanumeric since July 2026 (NT Conjunta 2025.001). */
public final class Cnpj {

    private static final int LENGTH = 14;
    private static final int ROOT_LENGTH = 8;

    private Cnpj() {}

    /** Whether the text is a CNPJ: 12 characters of 0-9 and A-Z, two right check digits, not all characters equal. */
    public static boolean isValid(String text) {
        if (text.length() != LENGTH || isUniform(text)) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean letter = c >= 'A' && c <= 'Z';
            if (!digit && (i >= 12 || !letter)) {
                return false;
            }
        }
        return checkDigit(text, 12) == text.charAt(12) && checkDigit(text, 13) == text.charAt(13);
    }

    /** The check digit that follows the first {@code length} (12 or 13) characters. */
    public static char checkDigit(String text, int length) {
        int sum = 0;
        int weight = 2;
        for (int i = length - 1; i >= 0; i--) {
            sum += (text.charAt(i) - '0') * weight;
            weight = weight == 9 ? 2 : weight + 1;
        }
        int rest = sum % 11;
        return (char) ('0' + (rest < 2 ? 0 : 11 - rest));
    }

    /** The first 8 characters, which name the company; the rest names the establishment. */
    public static String root(String cnpj) {
        return cnpj.length() <= ROOT_LENGTH ? cnpj : cnpj.substring(0, ROOT_LENGTH);
    }

    static boolean isUniform(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) != text.charAt(0)) {
                return false;
            }
        }
        return true;
    }
}
