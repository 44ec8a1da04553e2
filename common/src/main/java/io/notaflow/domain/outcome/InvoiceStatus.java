package io.notaflow.domain.outcome;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of an access key at a checkpoint.
 *
 * @param key access key, the CPF of a natural person in it replaced
 * @param state {@code UNKNOWN}, {@code PROVISIONAL}, {@code AUTHORIZED}, {@code DENIED}, {@code CANCELLED}
 * @param recipientStatus the recipient's latest word, null when none
 * @param corrections sequence of the correction letter in force, 0 without any
 * @param events registered events and their summaries
 * @param contents different contents seen under the key; more than one is a conflict, none means that only statements are known
 * @param revision row of {@code silver.invoices} that counts; 0 without any
 * @param rank its rank, protocols that arrived by themselves included
 * @param fingerprint its fingerprint
 * @param environment {@code tpAmb}
 * @param model {@code mod}
 * @param direction {@code tpNF}
 * @param role what the invoice is to us
 * @param issuer issuer's number, protected
 * @param recipient recipient's number, protected
 * @param issuedAt {@code dhEmi}
 * @param issuedOn its local date as written
 * @param total {@code vNF}, BRL
 * @param authorizedAt when SEFAZ first authorised it
 * @param protocolNumber the protocol of that
 * @param lastReceivedAt arrival of the newest document that changed something
 * @param epoch submission of the job that wrote this
 * @param checkpoint checkpoint it belongs to
 */
public record InvoiceStatus(
        String key,
        String state,
        @Nullable String recipientStatus,
        int corrections,
        int events,
        int contents,
        int revision,
        int rank,
        @Nullable String fingerprint,
        @Nullable Integer environment,
        @Nullable Integer model,
        @Nullable Integer direction,
        @Nullable String role,
        @Nullable String issuer,
        @Nullable String recipient,
        @Nullable Instant issuedAt,
        @Nullable LocalDate issuedOn,
        @Nullable BigDecimal total,
        @Nullable Instant authorizedAt,
        @Nullable String protocolNumber,
        @Nullable Instant lastReceivedAt,
        long epoch,
        long checkpoint) {}
