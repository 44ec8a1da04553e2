package io.notaflow.privacy;

import io.notaflow.domain.AccessKey;
import io.notaflow.domain.Cnpj;
import io.notaflow.domain.Cpf;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Masks CPFs, e-mails and phone numbers within texts that are kept (descriptions, operations, reasons). */
final class KeptText {
    private static final int CPF_DIGITS = 11;
    private static final int CNPJ_DIGITS = 14;
    private static final int FEWEST_PERSONAL = 6;
    private static final int MOST_SEPARATORS = 3;
    private static final String PADDING = "000";
    private static final Pattern DIGEST = Pattern.compile("[A-Za-z0-9+/]{22,86}={0,2}");
    private static final Pattern PHONE = Pattern.compile("\\(\\d{2}\\) ?\\d{4,5}[- ]?\\d{4}");

    private KeptText() {}

    /** The same object when nothing is personal, which is nearly always. */
    static @Nullable String masked(@Nullable String text) {
        if (text == null || text.length() < FEWEST_PERSONAL) {
            return text;
        }
        int digits = 0;
        boolean at = false;
        boolean bracket = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += isDigit(c) ? 1 : 0;
            at |= c == '@';
            bracket |= c == '(';
        }
        String kept = digits >= CPF_DIGITS ? withoutCpfs(text) : text;
        kept = at ? withoutEmails(kept) : kept;
        return bracket && digits >= 10 ? PHONE.matcher(kept).replaceAll("(**) *****-****") : kept;
    }

    /** A signature's digest; what is no base64 of a hash may be anything. */
    static @Nullable String digest(@Nullable String text) {
        return text != null && DIGEST.matcher(text).matches() ? text : null;
    }

    /** By hand, since a pattern would look at a long word once for each of its letters. */
    private static String withoutEmails(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int copied = 0;
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int start = at;
            while (start > copied && isEmail(text.charAt(start - 1))) {
                start--;
            }
            int end = at + 1;
            while (end < text.length() && isEmail(text.charAt(end))) {
                end++;
            }
            if (start < at && text.substring(at, end).indexOf('.') > 1) {
                kept.append(text, copied, start).append("***@***");
                copied = end;
            }
        }
        return copied == 0 ? text : kept.append(text, copied, text.length()).toString();
    }

    private static boolean isEmail(char c) {
        return !Character.isWhitespace(c) && "@<>;,".indexOf(c) < 0;
    }

    /** Numbers may be written 12345678909 or with a few separators between digits; a longer one is no CPF, unless padded. */
    private static String withoutCpfs(String text) {
        StringBuilder masked = null;
        int start = 0;
        while (start < text.length()) {
            int end = isDigit(text.charAt(start)) ? numberEnd(text, start) : start + 1;
            if (end - start >= CPF_DIGITS && isPersonal(text, start, end)) {
                masked = masked == null ? new StringBuilder(text) : masked;
                for (int i = start; i < end; i++) {
                    if (isDigit(text.charAt(i))) {
                        masked.setCharAt(i, '*');
                    }
                }
            }
            start = end;
        }
        return masked == null ? text : masked.toString();
    }

    /** Behind the last digit of a number. */
    private static int numberEnd(String text, int start) {
        int end = start + 1;
        while (true) {
            int next = end;
            while (next < text.length() && next - end < MOST_SEPARATORS && isSeparator(text.charAt(next))) {
                next++;
            }
            if (next == text.length() || !isDigit(text.charAt(next))) {
                return end;
            }
            end = next + 1;
        }
    }

    private static boolean isPersonal(String text, int start, int end) {
        StringBuilder digits = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            if (isDigit(text.charAt(i))) {
                digits.append(text.charAt(i));
            }
        }
        if (digits.length() == CPF_DIGITS) {
            return Cpf.isValid(digits);
        }
        String number = digits.toString();
        boolean key = number.length() == AccessKey.LENGTH && new AccessKey(number).isIssuedByPerson();
        return key || holdsPaddedCpf(number) || holdsSeparateCpf(text, start, end);
    }

    /** A person's access key stays one when it is cut, or stands within the identity of an event. */
    private static boolean holdsPaddedCpf(String number) {
        for (int at = number.indexOf(PADDING); at >= 0; at = number.indexOf(PADDING, at + 1)) {
            if (at + CNPJ_DIGITS <= number.length() && isPaddedCpf(number.substring(at, at + CNPJ_DIGITS))) {
                return true;
            }
        }
        return false;
    }

    /** Several numbers with one separator between them look like one long number. */
    private static boolean holdsSeparateCpf(String text, int start, int end) {
        int from = start;
        while (from < end) {
            int digits = 0;
            StringBuilder candidate = new StringBuilder(CPF_DIGITS);
            int to = from;
            while (to < end && digits < CPF_DIGITS) {
                if (isDigit(text.charAt(to))) {
                    candidate.append(text.charAt(to));
                    digits++;
                }
                to++;
            }
            boolean alone = to == end || !isDigit(text.charAt(to));
            if (alone && digits == CPF_DIGITS && Cpf.isValid(candidate)) {
                return true;
            }
            while (from < end && isDigit(text.charAt(from))) {
                from++;
            }
            while (from < end && !isDigit(text.charAt(from))) {
                from++;
            }
        }
        return false;
    }

    /** 000 and a CPF in the place of a CNPJ. */
    static boolean isPaddedCpf(String text) {
        return text.length() == CNPJ_DIGITS
                && text.startsWith(PADDING)
                && Cpf.isValid(text.substring(CNPJ_DIGITS - CPF_DIGITS))
                && !Cnpj.isValid(text);
    }

    private static boolean isSeparator(char c) {
        return c == '.' || c == '-' || c == '/' || c == ' ' || c == '\u00a0';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
