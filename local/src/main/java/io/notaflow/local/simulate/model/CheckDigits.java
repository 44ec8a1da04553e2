package io.notaflow.local.simulate.model;

/** Check digits of access keys, CNPJ, CPF and GTIN, written apart from the job's so that one bug cannot hide in both. */
public final class CheckDigits {

    private CheckDigits() {}

    /** The 44th character for the first 43: weights 2 to 9 from right to left, value of a character = ASCII − 48. */
    public static char ofKey(String first43) {
        int sum = 0;
        int weight = 2;
        for (int i = first43.length() - 1; i >= 0; i--) {
            sum += (first43.charAt(i) - '0') * weight;
            weight = weight == 9 ? 2 : weight + 1;
        }
        return modulo11(sum);
    }

    /** A whole CNPJ from its first 12 characters, which may be letters. */
    public static String cnpj(String first12) {
        String first13 = first12 + ofKey(first12);
        return first13 + ofKey(first13);
    }

    /** A whole CPF from its first nine digits. */
    public static String cpf(String first9) {
        String first10 = first9 + cpfDigit(first9, 10);
        return first10 + cpfDigit(first10, 11);
    }

    /** A whole GTIN from all digits but the last: weights 3, 1, 3, 1 … from the right. */
    public static String gtin(String body) {
        int sum = 0;
        int weight = 3;
        for (int i = body.length() - 1; i >= 0; i--) {
            sum += (body.charAt(i) - '0') * weight;
            weight = 4 - weight;
        }
        return body + (10 - sum % 10) % 10;
    }

    private static char cpfDigit(String digits, int firstWeight) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (firstWeight - i);
        }
        return modulo11(sum);
    }

    private static char modulo11(int sum) {
        int rest = sum % 11;
        return (char) ('0' + (rest < 2 ? 0 : 11 - rest));
    }
}
