package io.notaflow.anomaly.bounded;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.fact.FactKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known at the end of a day (of Brasília) of the time before it.
 *
 * <p>Held at once: about 250 bytes a sale and 60 an item, on top of the facts it is made from (400 and 100).
 */
public final class History {
    /** How much of the past is looked at: an issuer's 90 days, and 30 before in which it was not there. */
    public static final Duration LENGTH = Duration.ofDays(120);

    private static final ZoneOffset BRASILIA = ZoneOffset.ofHours(-3);

    private final Instant end;
    private final List<Sale> sales;
    private final Map<String, Instant> firstSeen;
    private final Instant beginning;

    private History(Instant end, List<Sale> sales, Map<String, Instant> firstSeen, Instant beginning) {
        this.end = end;
        this.sales = sales;
        this.firstSeen = firstSeen;
        this.beginning = beginning;
    }

    /** The end of a day. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(BRASILIA).toInstant();
    }

    /** {@code facts}: those of all that was issued within {@link #LENGTH} before the end of the day, and what was cancelled of it. */
    public static History of(List<Fact> facts, LocalDate day) {
        Instant end = endOf(day);
        Set<String> cancelled = new HashSet<>();
        facts.stream().filter(one -> one.kind() == FactKind.CANCELLED).forEach(one -> cancelled.add(one.key()));
        List<Sale> sales = new ArrayList<>();
        Map<String, Instant> firstSeen = new HashMap<>();
        Instant beginning = end;
        for (Fact one : facts) {
            if (one.kind() != FactKind.ISSUED || !one.at().isBefore(end)) {
                continue;
            }
            firstSeen.merge(Sale.root(one.issuer()), one.at(), History::earlier);
            beginning = earlier(beginning, one.at());
            if (!cancelled.contains(one.key()) && Sale.isSale(one)) {
                sales.add(Sale.of(one));
            }
        }
        sales.sort(Comparator.comparing(Sale::at).thenComparing(Sale::key));
        return new History(end, sales, firstSeen, beginning);
    }

    /** When the day ends. */
    public Instant end() {
        return end;
    }

    /** How many invoices are looked at. */
    public int size() {
        return sales.size();
    }

    /** All sales, in the order of their time. */
    List<Sale> sales() {
        return sales;
    }

    /** Those of the last days. */
    List<Sale> last(Duration span) {
        return between(span, Duration.ZERO);
    }

    /** Those from so long ago until so long ago. */
    List<Sale> between(Duration from, Duration until) {
        return sales.stream()
                .filter(one -> !one.at().isBefore(end.minus(from)) && one.at().isBefore(end.minus(until)))
                .toList();
    }

    /** When an issuer's company was first seen, in whatever it issued. */
    Instant firstSeen(String company) {
        return firstSeen.getOrDefault(company, end);
    }

    /** When anybody was first seen. */
    Instant beginning() {
        return beginning;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
