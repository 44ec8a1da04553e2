package io.notaflow.local.simulate.model;

import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * What identifies an invoice and its moment.
 *
 * @param issuedAt local time of the issuer, whole seconds
 * @param authorisedAfter from issue to authorisation
 * @param emission {@code tpEmis}
 * @param environment {@code tpAmb}
 * @param randomCode {@code cNF}, eight digits
 */
public record Heading(
        int model,
        int series,
        long number,
        OffsetDateTime issuedAt,
        Duration authorisedAfter,
        int emission,
        int environment,
        String randomCode) {

    /** When the tax office answered, in the issuer's local time. */
    public OffsetDateTime authorisedAt() {
        return issuedAt.plus(authorisedAfter);
    }
}
