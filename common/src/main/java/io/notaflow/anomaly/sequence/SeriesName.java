package io.notaflow.anomaly.sequence;

import io.notaflow.domain.AccessKey;
import io.notaflow.domain.anomaly.Subject;
import io.notaflow.domain.anomaly.SubjectType;

/**
 * The numbering that an invoice number belongs to.
 *
 * @param issuer 14 characters
 * @param model 55 or 65
 * @param number series, 0 to 999
 */
record SeriesName(String issuer, int model, int number) {
    static SeriesName of(AccessKey key) {
        return new SeriesName(key.issuer(), key.model(), key.series());
    }

    /** Within the issuer: {@code 55/001}. By hand, since it is asked for with every document: a format was 9 % of all detectors. */
    String local() {
        return digits(model, 2) + '/' + digits(number, 3);
    }

    private static String digits(int value, int least) {
        String digits = String.valueOf(value);
        return "0".repeat(Math.max(0, least - digits.length())) + digits;
    }

    /** From {@link #local}. */
    static SeriesName ofLocal(String issuer, String local) {
        return new SeriesName(issuer, Integer.parseInt(local.substring(0, 2)), Integer.parseInt(local.substring(3, 6)));
    }

    Subject subject() {
        return new Subject(SubjectType.SERIES, issuer + '/' + local(), issuer, null);
    }
}
