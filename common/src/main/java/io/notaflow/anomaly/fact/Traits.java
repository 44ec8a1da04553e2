package io.notaflow.anomaly.fact;

import io.notaflow.domain.Role;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What detectors know of one content of an invoice; about 100 bytes and 30 an item.
 *
 * @param issuedAt {@code dhEmi}, to the second
 * @param offset as written in it
 * @param issuerUf issuer's state, empty when unknown
 * @param recipientUf recipient's state, empty when unknown
 * @param recipient recipient's protected number; null when unknown
 * @param role what the invoice is to us
 * @param direction {@code tpNF}, 0 in, 1 out
 * @param purpose {@code finNFe}
 * @param presence {@code indPres}
 * @param regime {@code CRT}
 * @param total {@code vNF}, cents
 * @param icms {@code vICMS}, cents
 * @param discount {@code vDesc}, cents
 * @param goods hash of the ordered list of what is sold
 * @param firstItem hash of the first item
 * @param sale whether one of its items is sold
 * @param payments methods of payment ({@code tPag}), sorted, each once
 * @param lines its items
 * @param oddities what is wrong with the document by itself
 */
public record Traits(
        Instant issuedAt,
        ZoneOffset offset,
        String issuerUf,
        String recipientUf,
        @Nullable String recipient,
        Role role,
        int direction,
        int purpose,
        int presence,
        int regime,
        long total,
        long icms,
        long discount,
        long goods,
        long firstItem,
        boolean sale,
        List<String> payments,
        List<Line> lines,
        List<Oddity> oddities) {

    /** Local civil time of issue, as written. */
    public LocalDateTime issuedLocally() {
        return locally(issuedAt);
    }

    /** An instant in the invoice's own offset. */
    public LocalDateTime locally(Instant moment) {
        return OffsetDateTime.ofInstant(moment, offset).toLocalDateTime();
    }

    /** {@code vNF} in BRL. */
    public BigDecimal brl() {
        return BigDecimal.valueOf(total, 2);
    }
}
