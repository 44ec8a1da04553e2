package io.notaflow.kpi;

import io.notaflow.domain.kpi.Sums;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The slim facts of one content of an invoice that figures are made of; 143 bytes for one pair of CFOP and NCM, 165 in the mean of the
 * simulator's invoices. What was counted by an earlier version of the formulas stays in the sums, so that it can be taken back exactly.
 *
 * @param issuedAt {@code dhEmi}, to the second
 * @param offset as written in it
 * @param issuerUf issuer's state
 * @param model {@code mod}
 * @param role what it is to us
 * @param issuer issuer's protected number
 * @param channel {@code indPres}
 * @param recipientUf recipient's state
 * @param recipient recipient's protected number; null when unknown
 * @param document sums of the document itself, without those of its parts
 * @param goods sums of its items, by CFOP and NCM
 * @param payments sums of its payments, by method
 */
public record Figures(
        Instant issuedAt,
        ZoneOffset offset,
        String issuerUf,
        String model,
        String role,
        String issuer,
        String channel,
        String recipientUf,
        @Nullable String recipient,
        Sums document,
        List<Goods> goods,
        List<Paid> payments) {

    /**
     * Items of one classification.
     *
     * @param cfop fiscal operation
     * @param ncm classification of the goods
     * @param sums of these items; SALES is 1 when one of them makes revenue
     */
    public record Goods(String cfop, String ncm, Sums sums) {}

    /**
     * Payments of one method.
     *
     * @param method {@code tPag}
     * @param sums of them
     */
    public record Paid(String method, Sums sums) {}

    /** Local civil time of issue, as written. */
    public LocalDateTime issuedLocally() {
        return locally(issuedAt);
    }

    /** An instant in the invoice's own offset. */
    public LocalDateTime locally(Instant moment) {
        return OffsetDateTime.ofInstant(moment, offset).toLocalDateTime();
    }
}
