package io.notaflow.local.simulate.model;

import java.time.OffsetDateTime;

/** Builds access keys: 43 characters of identity and a check digit. */
public final class AccessKey {

    private AccessKey() {}

    /** The key of 44 characters; year and month are those of the local date. */
    public static String of(Heading heading, Issuer issuer) {
        OffsetDateTime issued = heading.issuedAt();
        StringBuilder key = new StringBuilder(44);
        padded(key, issuer.state().code(), 2);
        padded(key, issued.getYear() % 100, 2);
        padded(key, issued.getMonthValue(), 2);
        if (issuer.naturalPerson()) {
            key.append("000");
        }
        key.append(issuer.taxId());
        padded(key, heading.model(), 2);
        padded(key, heading.series(), 3);
        padded(key, heading.number(), 9);
        padded(key, heading.emission(), 1);
        key.append(heading.randomCode());
        return key.append(CheckDigits.ofKey(key.toString())).toString();
    }

    private static void padded(StringBuilder out, long value, int width) {
        String digits = Long.toString(value);
        out.append("0".repeat(width - digits.length())).append(digits);
    }
}
