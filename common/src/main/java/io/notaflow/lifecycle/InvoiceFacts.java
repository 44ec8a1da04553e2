package io.notaflow.lifecycle;

import io.notaflow.domain.Role;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of one content of an invoice.
 *
 * @param digest {@code DigestValue}, Base64; null when unsigned
 * @param rank how well its own protocol vouches for it, 0, 1 or 2
 * @param environment {@code tpAmb}
 * @param model {@code mod}
 * @param direction {@code tpNF}
 * @param issuedAt {@code dhEmi}, to the millisecond
 * @param issuedOn its local date as written
 * @param total {@code vNF}, BRL
 * @param role what the invoice is to us
 * @param issuer issuer's number, protected
 * @param recipient recipient's number, protected
 */
public record InvoiceFacts(
        @Nullable String digest,
        int rank,
        @Nullable Integer environment,
        @Nullable Integer model,
        @Nullable Integer direction,
        @Nullable Instant issuedAt,
        @Nullable LocalDate issuedOn,
        @Nullable BigDecimal total,
        Role role,
        @Nullable String issuer,
        @Nullable String recipient) {}
