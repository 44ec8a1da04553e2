package io.notaflow.domain.anomaly;

import org.jspecify.annotations.Nullable;

/**
 * What a finding is about; nothing personal in it.
 *
 * @param type what kind of thing
 * @param name which one, unique within the type, for example {@code 11222333000181/55/001}
 * @param issuer protected number of the issuer it is about; null when there is none
 * @param counterpart protected number of the other party; null when there is none
 */
public record Subject(
        SubjectType type,
        String name,
        @Nullable String issuer,
        @Nullable String counterpart) {

    /** An issuer. */
    public static Subject ofIssuer(String issuer) {
        return new Subject(SubjectType.ISSUER, issuer, issuer, null);
    }

    /** An invoice. */
    public static Subject ofInvoice(String key, String issuer, @Nullable String recipient) {
        return new Subject(SubjectType.INVOICE, key, issuer, recipient);
    }

    /** An issuer and a recipient. */
    public static Subject ofPair(String issuer, String recipient) {
        return new Subject(SubjectType.PAIR, issuer + '>' + recipient, issuer, recipient);
    }
}
