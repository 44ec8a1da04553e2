package io.notaflow.anomaly.document;

import io.notaflow.anomaly.fact.Line;
import io.notaflow.anomaly.fact.Oddity;
import io.notaflow.anomaly.fact.Traits;
import io.notaflow.config.CfopClass;
import io.notaflow.domain.Invoice;
import io.notaflow.domain.invoice.Identification;
import io.notaflow.domain.invoice.Item;
import io.notaflow.domain.invoice.Party;
import io.notaflow.domain.invoice.Payment;
import io.notaflow.domain.invoice.Product;
import io.notaflow.domain.outcome.AcceptedInvoice;
import io.notaflow.domain.tax.Icms;
import io.notaflow.domain.tax.IcmsTotals;
import io.notaflow.kpi.CfopClasses;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads traits off accepted, protected invoices. */
public final class TraitsReader {
    private static final int LONGEST_RECIPIENT = 64;
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    private final CfopClasses classes;
    private final List<DocumentCheck> checks;

    public TraitsReader(CfopClasses classes) {
        this.classes = classes;
        checks = List.of(new InterstateRateCheck(), new CfopStateCheck(), new SelfDealingCheck(classes));
    }

    /** The traits of an invoice that has a usable date and total. */
    public Traits of(AcceptedInvoice accepted) {
        Invoice invoice = accepted.invoice();
        Identification ide = invoice.identification();
        OffsetDateTime issuedAt = Objects.requireNonNull(ide.issuedAt(), "rules refuse invoices without date");
        IcmsTotals totals = invoice.totals().icms();
        return new Traits(
                issuedAt.toInstant().truncatedTo(ChronoUnit.SECONDS),
                issuedAt.getOffset(),
                uf(invoice.issuer()),
                uf(invoice.recipient()),
                recipient(invoice.recipient()),
                accepted.role(),
                code(ide.direction()),
                code(ide.purpose()),
                code(ide.presence()),
                code(invoice.issuer().taxRegime()),
                cents(invoice.totals().document()),
                cents(totals == null ? null : totals.value()),
                cents(totals == null ? null : totals.discount()),
                GoodsHash.of(invoice.items()),
                GoodsHash.of(invoice.items().stream().limit(1).toList()),
                isSale(invoice),
                payments(invoice),
                invoice.items().stream().map(TraitsReader::line).toList(),
                oddities(accepted));
    }

    private List<Oddity> oddities(AcceptedInvoice accepted) {
        return checks.stream()
                .map(check -> check.of(accepted))
                .flatMap(Optional::stream)
                .toList();
    }

    private boolean isSale(Invoice invoice) {
        Integer direction = invoice.identification().direction();
        return direction != null
                && direction == 1
                && invoice.items().stream()
                        .anyMatch(item -> classes.of(item.product().cfop()) == CfopClass.SALE);
    }

    private static List<String> payments(Invoice invoice) {
        return invoice.payments().stream()
                .map(Payment::method)
                .filter(Objects::nonNull)
                .map(method -> cut(method, 2))
                .distinct()
                .sorted()
                .toList();
    }

    private static Line line(Item item) {
        Product product = item.product();
        Icms icms = item.taxes().icms();
        String cst = icms == null ? null : icms.cst() == null ? icms.csosn() : icms.cst();
        BigDecimal price = product.taxUnitPrice();
        return new Line(
                cut(product.ncm(), 8),
                cut(product.taxUnit(), 6),
                cut(product.cfop(), 4),
                cut(cst, 3),
                price == null || price.signum() <= 0 ? 0 : price.doubleValue(),
                cents(product.grossValue()),
                GoodsHash.ofCode(product.code()));
    }

    private static @Nullable String recipient(@Nullable Party party) {
        String value = party == null ? "" : party.taxId().value();
        return value.isEmpty() ? null : cut(value, LONGEST_RECIPIENT);
    }

    private static String uf(@Nullable Party party) {
        return party == null || party.address() == null
                ? ""
                : cut(party.address().uf(), 2);
    }

    /** Amounts are of at most 15 digits; whatever is longer counts as the largest. */
    private static long cents(@Nullable BigDecimal amount) {
        if (amount == null) {
            return 0;
        }
        BigInteger cents =
                amount.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toBigInteger();
        return cents.max(MOST.negate()).min(MOST).longValue();
    }

    private static int code(@Nullable Integer field) {
        return field == null ? -1 : field;
    }

    /** Whatever is sent must not make a fact endless. */
    private static String cut(@Nullable String text, int longest) {
        return text == null ? "" : text.length() <= longest ? text : text.substring(0, longest);
    }
}
