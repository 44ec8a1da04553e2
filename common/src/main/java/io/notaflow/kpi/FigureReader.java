package io.notaflow.kpi;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.Role;
import io.notaflow.domain.invoice.Identification;
import io.notaflow.domain.invoice.Instalment;
import io.notaflow.domain.invoice.Item;
import io.notaflow.domain.invoice.Party;
import io.notaflow.domain.invoice.Payment;
import io.notaflow.domain.kpi.Dimension;
import io.notaflow.domain.kpi.Measure;
import io.notaflow.domain.kpi.Sums;
import io.notaflow.domain.outcome.AcceptedInvoice;
import io.notaflow.kpi.Figures.Goods;
import io.notaflow.kpi.Figures.Paid;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads figures off accepted invoices. */
public final class FigureReader {
    private static final int LONGEST_MEMBER = 64;
    private static final int LONGEST_CODE = 8;
    private static final String CASH = "01";

    private final ItemFigures items;

    public FigureReader(CfopClasses classes) {
        items = new ItemFigures(classes);
    }

    /** The figures of an invoice that has a usable date and total. */
    public Figures of(AcceptedInvoice accepted) {
        Invoice invoice = accepted.invoice();
        Identification identification = invoice.identification();
        OffsetDateTime issuedAt =
                Objects.requireNonNull(identification.issuedAt(), "rules refuse invoices without date");
        return new Figures(
                issuedAt.toInstant().truncatedTo(ChronoUnit.SECONDS),
                issuedAt.getOffset(),
                member(uf(invoice.issuer())),
                member(identification.model()),
                accepted.role().name(),
                member(invoice.issuer().taxId().value()),
                member(identification.presence()),
                member(uf(invoice.recipient())),
                recipient(invoice.recipient()),
                document(invoice, issuedAt.toLocalDate()),
                goods(invoice, accepted.role()),
                payments(invoice));
    }

    private static Sums document(Invoice invoice, LocalDate issuedOn) {
        Sums sums = new Sums();
        BigDecimal total = invoice.totals().document();
        sums.add(Measure.DOCUMENT_TOTAL, total);
        if (invoice.totals().icms() != null) {
            sums.add(Measure.ESTIMATED_TAXES, invoice.totals().icms().estimated());
        }
        Integer emission = invoice.identification().emissionType();
        if (emission != null && emission != 1) {
            sums.add(Measure.CONTINGENCY_INVOICES, 1);
        }
        Purpose purpose = Purpose.of(invoice.identification());
        if (purpose == Purpose.CREDIT_NOTE) {
            sums.add(Measure.CREDIT_NOTES, total);
        } else if (purpose == Purpose.DEBIT_NOTE) {
            sums.add(Measure.DEBIT_NOTES, total);
        }
        if (invoice.billing() != null) {
            invoice.billing().instalments().forEach(one -> instalment(one, issuedOn, sums));
        }
        return sums;
    }

    private static void instalment(Instalment instalment, LocalDate issuedOn, Sums sums) {
        BigDecimal amount = instalment.amount();
        LocalDate due = instalment.dueDate();
        if (amount != null && due != null) {
            sums.add(Measure.INSTALMENTS_TOTAL, amount);
            BigInteger days = BigInteger.valueOf(ChronoUnit.DAYS.between(issuedOn, due));
            sums.add(Measure.INSTALMENT_BRL_DAYS, Sums.hundredths(amount).multiply(days));
        }
    }

    private List<Goods> goods(Invoice invoice, Role role) {
        Map<List<String>, Goods> groups = new LinkedHashMap<>();
        Flow flow = Flow.of(invoice.identification(), role);
        for (Item item : invoice.items()) {
            String cfop = code(item.product().cfop());
            String ncm = code(item.product().ncm());
            Goods group = groups.computeIfAbsent(List.of(cfop, ncm), key -> new Goods(cfop, ncm, new Sums()));
            items.add(item, flow, group.sums());
        }
        return new ArrayList<>(groups.values());
    }

    /** Change was given in cash, so it is taken off the first payment in cash, or of the first of all. */
    private static List<Paid> payments(Invoice invoice) {
        Map<String, Paid> groups = new LinkedHashMap<>();
        for (Payment payment : invoice.payments()) {
            String method = code(payment.method());
            Sums sums = groups.computeIfAbsent(method, key -> new Paid(method, new Sums()))
                    .sums();
            sums.add(Measure.PAYMENTS, 1);
            sums.add(Measure.PAID_TOTAL, payment.amount());
        }
        BigDecimal change = invoice.change();
        if (change != null && !groups.isEmpty()) {
            Paid payer = groups.containsKey(CASH)
                    ? Objects.requireNonNull(groups.get(CASH))
                    : groups.values().iterator().next();
            payer.sums().add(Measure.PAID_TOTAL, change.negate());
        }
        return new ArrayList<>(groups.values());
    }

    private static @Nullable String recipient(@Nullable Party party) {
        String value = party == null ? "" : party.taxId().value();
        return value.isEmpty() ? null : member(value);
    }

    private static @Nullable String uf(@Nullable Party party) {
        return party == null || party.address() == null ? null : party.address().uf();
    }

    private static String member(@Nullable Object said) {
        return bounded(said, LONGEST_MEMBER);
    }

    private static String code(@Nullable String said) {
        return bounded(said, LONGEST_CODE);
    }

    /** Whatever is sent must not make a cell's name endless. */
    private static String bounded(@Nullable Object said, int longest) {
        String text = said == null ? "" : said.toString();
        if (text.isEmpty()) {
            return Dimension.NONE;
        }
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
