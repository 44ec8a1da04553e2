package io.notaflow.anomaly.document;

import io.notaflow.anomaly.fact.Oddity;
import io.notaflow.domain.Invoice;
import io.notaflow.domain.Uf;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.invoice.Identification;
import io.notaflow.domain.invoice.Item;
import io.notaflow.domain.invoice.Party;
import io.notaflow.domain.outcome.AcceptedInvoice;
import io.notaflow.domain.tax.Icms;
import io.notaflow.domain.tax.IcmsOwn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * TAX_RATE_MISMATCH: the own ICMS rate of goods sold to another state is not that of the pair of states and the origin of the goods
 * (domain 9.3; Senate resolutions 22/1989 and 13/2012). CST 00, 10, 20 and 70; not where a base reduction, a benefit code or a relief
 * says why, not for returns, complements and adjustments, not before 2016 for end consumers.
 */
final class InterstateRateCheck implements DocumentCheck {
    private static final BigDecimal IMPORTED = BigDecimal.valueOf(4);
    private static final Set<String> PLAIN = Set.of("00", "10", "20", "70");
    private static final LocalDate DIFAL_BEGINS = LocalDate.of(2016, 1, 1);

    @Override
    public Optional<Oddity> of(AcceptedInvoice accepted) {
        Invoice invoice = accepted.invoice();
        Uf from = uf(invoice.issuer());
        Uf to = uf(invoice.recipient());
        if (from == null || to == null || from == to || !isPlainSale(invoice)) {
            return Optional.empty();
        }
        int wrong = 0;
        Oddity first = null;
        for (Item item : invoice.items()) {
            BigDecimal rate = rate(item);
            BigDecimal expected = isImported(item) ? IMPORTED : BigDecimal.valueOf(from.interstateRateTo(to));
            if (rate != null && rate.compareTo(expected) != 0 && isInterstate(item)) {
                wrong++;
                if (first == null) {
                    first = new Oddity(AnomalyKind.TAX_RATE_MISMATCH, 1, item.number(), "pICMS", rate, expected);
                }
            }
        }
        return first == null
                ? Optional.empty()
                : Optional.of(new Oddity(
                        first.kind(), wrong, first.first(), first.code(), first.observed(), first.expected()));
    }

    private static boolean isPlainSale(Invoice invoice) {
        Identification ide = invoice.identification();
        OffsetDateTime issuedAt = ide.issuedAt();
        Integer contributor =
                invoice.recipient() == null ? null : invoice.recipient().registrationIndicator();
        boolean contributes = contributor != null && contributor == 1;
        return is(ide.direction(), 1)
                && is(ide.purpose(), 1)
                && (contributes || (issuedAt != null && !issuedAt.toLocalDate().isBefore(DIFAL_BEGINS)));
    }

    private static boolean isInterstate(Item item) {
        String cfop = item.product().cfop();
        return cfop != null && cfop.startsWith("6");
    }

    /** Null where nothing can be said. */
    private static @Nullable BigDecimal rate(Item item) {
        Icms icms = item.taxes().icms();
        IcmsOwn own = icms == null ? null : icms.own();
        if (icms == null || own == null || icms.cst() == null || !PLAIN.contains(icms.cst())) {
            return null;
        }
        boolean explained = item.product().benefitCode() != null
                || icms.relief() != null
                || (own.baseReduction() != null && own.baseReduction().signum() != 0);
        return explained ? null : own.rate();
    }

    private static boolean isImported(Item item) {
        Icms icms = item.taxes().icms();
        Integer origin = icms == null ? null : icms.origin();
        return origin != null && ((origin >= 1 && origin <= 3) || origin == 8);
    }

    private static @Nullable Uf uf(@Nullable Party party) {
        return party == null || party.address() == null
                ? null
                : Uf.named(party.address().uf());
    }

    private static boolean is(@Nullable Integer field, int value) {
        return field != null && field == value;
    }
}
