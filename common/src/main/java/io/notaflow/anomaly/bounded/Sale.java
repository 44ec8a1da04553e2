package io.notaflow.anomaly.bounded;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.fact.Line;
import io.notaflow.anomaly.fact.Traits;
import io.notaflow.domain.Role;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invoice that stands: authorised in production, not cancelled, a sale, no return ({@code finNFe} 1), to another company or a person.
 *
 * @param key access key, protected
 * @param issuer the 14 characters in it
 * @param buyer recipient's protected number; null when unknown
 * @param role what the invoice is to us
 * @param at {@code dhEmi}
 * @param local the same in the invoice's own offset
 * @param cents {@code vNF}
 * @param lines its items
 */
record Sale(
        String key,
        String issuer,
        @Nullable String buyer,
        Role role,
        Instant at,
        LocalDateTime local,
        long cents,
        List<Line> lines) {

    private static final int ROOT = 8;
    private static final int CNPJ = 14;
    private static final int NORMAL = 1;
    private static final int OUT = 1;

    /** Whether a fact of an issued invoice is one. */
    static boolean isSale(Fact issued) {
        Traits traits = issued.invoice();
        return traits.sale()
                && traits.direction() == OUT
                && traits.purpose() == NORMAL
                && traits.total() > 0
                && !root(issued.issuer()).equals(rootOf(traits.recipient()));
    }

    static Sale of(Fact issued) {
        Traits traits = issued.invoice();
        return new Sale(
                issued.key(),
                issued.issuer(),
                traits.recipient(),
                traits.role(),
                traits.issuedAt(),
                traits.issuedLocally(),
                traits.total(),
                traits.lines());
    }

    /** The company that sells. */
    String seller() {
        return root(issuer);
    }

    /** The company that buys; null for a person, abroad or unknown. */
    @Nullable
    String company() {
        return rootOf(buyer);
    }

    /** Of several establishments the company. */
    static String root(String cnpj) {
        return cnpj.substring(0, Math.min(ROOT, cnpj.length()));
    }

    private static @Nullable String rootOf(@Nullable String buyer) {
        return buyer != null && buyer.length() == CNPJ ? root(buyer) : null;
    }
}
