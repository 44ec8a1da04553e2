package io.notaflow.domain;

/**
 * The 44-character identity of an invoice (chave de acesso); letters are legal in positions 7 to 18 since July 2026.
 *
 * <p>Layout (1-based): 1-2 state, 3-6 year and month of emission, 7-20 issuer (CNPJ, or 000 + CPF), 21-22 model, 23-25 series,
 * 26-34 number, 35 emission type, 36-43 random code, 44 check digit. A key is text: never sort, store or compare it as a number.
 *
 * @param value the 44 characters, well-formed but not necessarily with a right check digit
 */
public record AccessKey(String value) {

    /** Number of characters of every access key. */
    public static final int LENGTH = 44;

    /** Where the issuer's 14 characters begin, 0-based. */
    public static final int ISSUER_START = 6;

    /** Where the issuer's 14 characters end, 0-based, exclusive. */
    public static final int ISSUER_END = 20;

    /** Whether the text matches the official pattern {@code [0-9]{6}[0-9A-Z]{12}[0-9]{26}}. */
    public static boolean isWellFormed(CharSequence text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean letter = c >= 'A' && c <= 'Z';
            if (!digit && !(letter && i >= ISSUER_START && i < 18)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The check digit of the first 43 characters: value = ASCII - 48, weights 2 to 9 from right to left, modulo 11; 0 when the rest
     * is below 2 (MOC, access key; NT Conjunta 2025.001 for letters).
     */
    public static char checkDigit(CharSequence key) {
        int sum = 0;
        int weight = 2;
        for (int i = LENGTH - 2; i >= 0; i--) {
            sum += (key.charAt(i) - '0') * weight;
            weight = weight == 9 ? 2 : weight + 1;
        }
        int rest = sum % 11;
        return (char) ('0' + (rest < 2 ? 0 : 11 - rest));
    }

    /** Whether position 44 agrees with the other 43. */
    public boolean hasRightCheckDigit() {
        return checkDigit(value) == value.charAt(LENGTH - 1);
    }

    /** IBGE code of the issuer's state. */
    public int stateCode() {
        return digits(0, 2);
    }

    /** Two-digit year of emission. */
    public int year() {
        return digits(2, 4);
    }

    /** Month of emission, 1 to 12 when valid. */
    public int month() {
        return digits(4, 6);
    }

    /** The issuer's 14 characters: a CNPJ, or 000 and a CPF. */
    public String issuer() {
        return value.substring(ISSUER_START, ISSUER_END);
    }

    /** 55 or 65 when valid. */
    public int model() {
        return digits(20, 22);
    }

    /** Series, 0 to 999. */
    public int series() {
        return digits(22, 25);
    }

    /** Invoice number, 0 to 999,999,999. */
    public int number() {
        return digits(25, 34);
    }

    /** Emission type, 1 normal. */
    public int emissionType() {
        return digits(34, 35);
    }

    /** The 8 random digits. */
    public String randomCode() {
        return value.substring(35, 43);
    }

    /**
     * Whether the issuer is a natural person: series 920 to 969 (rural producers) or 910 to 919 (avulsa), or 000 followed by a valid
     * CPF that is no valid CNPJ. Errs on the side of privacy.
     */
    public boolean isIssuedByPerson() {
        String issuer = issuer();
        if (!issuer.startsWith("000")) {
            return false;
        }
        int series = series();
        return (series >= 910 && series <= 969) || (Cpf.isValid(issuer.substring(3)) && !Cnpj.isValid(issuer));
    }

    private int digits(int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + (value.charAt(i) - '0');
        }
        return number;
    }

    @Override
    public String toString() {
        return value;
    }
}
