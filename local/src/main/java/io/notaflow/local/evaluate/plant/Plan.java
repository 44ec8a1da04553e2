package io.notaflow.local.evaluate.plant;

import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.SubjectType;
import io.notaflow.local.evaluate.paper.Book;
import io.notaflow.local.evaluate.paper.Delivery;
import io.notaflow.local.evaluate.paper.Sale;
import io.notaflow.local.evaluate.truth.Label;
import io.notaflow.local.evaluate.truth.Truth;
import io.notaflow.local.evaluate.world.Tickets;
import io.notaflow.local.evaluate.world.Vendor;
import io.notaflow.local.evaluate.world.World;
import io.notaflow.local.simulate.random.Dice;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Where plots put what they plant. Truths are told once the numbers are given out, because keys are not known before. */
final class Plan {
    private static final int PURPOSE = 0x91A17;
    private static final int TRIES = 20_000;
    private static final Duration FIRST = Duration.ofDays(3);
    /** Longer than any term that a definition waits for. */
    private static final Duration LAST = Duration.ofDays(11);

    private final Book book;
    private final Dice dice;
    private final int ordinary;
    private final Map<String, Tickets> tickets = new HashMap<>();
    private final List<Supplier<Truth>> truths = new ArrayList<>();
    private final Movements movements = new Movements();

    Plan(Book book) {
        this.book = book;
        this.dice = Dice.of(book.world().seed(), 0, PURPOSE);
        this.ordinary = book.sales().size();
    }

    Book book() {
        return book;
    }

    World world() {
        return book.world();
    }

    /** What an invoice of the vendor is worth; measured once. */
    Tickets tickets(Vendor vendor) {
        return tickets.computeIfAbsent(vendor.id(), id -> Tickets.of(vendor));
    }

    Dice dice() {
        return dice;
    }

    /** What is known to move figures. */
    Movements movements() {
        return movements;
    }

    /** An ordinary sale of the middle of the run that nothing planted uses yet; from now on it is used. */
    Sale anchor(Predicate<Sale> fits) {
        return anchorIfAny(fits)
                .orElseThrow(() -> new IllegalStateException("No ordinary sale is left for what is to be planted"));
    }

    /** The same where there need not be one. */
    Optional<Sale> anchorIfAny(Predicate<Sale> fits) {
        Instant from = world().seasons().start().plus(FIRST);
        Instant to = world().seasons().end().minus(LAST);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Sale sale = book.sales().get(dice.below(ordinary));
            if (!sale.isTaken()
                    && !sale.instant().isBefore(from)
                    && sale.instant().isBefore(to)
                    && fits.test(sale)) {
                return Optional.of(sale.take());
            }
        }
        return Optional.empty();
    }

    /** An ordinary sale from one company to another. */
    Sale trade() {
        return anchor(Plan::isTrade);
    }

    /** An ordinary sale of a shop. */
    Sale retail() {
        return anchor(Plan::isRetail);
    }

    static boolean isTrade(Sale sale) {
        return sale.vendor().shop().trades();
    }

    static boolean isRetail(Sale sale) {
        return sale.vendor().model() == 65;
    }

    /** One more sale of that vendor, to somebody who buys nothing else. Nothing else happens to it, or what is planted would not be there. */
    Sale further(Vendor vendor, OffsetDateTime at) {
        return book.add(book.traffic().further(vendor, at)).take();
    }

    /** The same goods to the same recipient later; nothing else happens to it. */
    Sale again(Sale sale, Duration later) {
        return book.add(sale.again(sale.at().plus(later))).take();
    }

    void send(Delivery delivery) {
        book.send(delivery);
    }

    /** Between the two, in whole minutes. */
    Duration between(Duration least, Duration most) {
        return Duration.ofMinutes(dice.between(least.toMinutes(), most.toMinutes()));
    }

    void tell(Supplier<Truth> truth) {
        truths.add(truth);
    }

    /** A truth about the first of these invoices that is complete at {@code end}. */
    void ofInvoice(AnomalyKind kind, Label label, Instant end, String story, Sale... sales) {
        Instant start =
                Arrays.stream(sales).map(Sale::instant).min(Instant::compareTo).orElse(end);
        tell(() -> new Truth(kind, label, SubjectType.INVOICE, "", start, end, keys(sales), 0, story));
    }

    /** A truth about the series of the first of these invoices. */
    void ofSeries(AnomalyKind kind, Label label, Instant end, String story, Sale... sales) {
        Instant start =
                Arrays.stream(sales).map(Sale::instant).min(Instant::compareTo).orElse(end);
        String series = String.format(
                Locale.ROOT,
                "%s/%d/%03d",
                sales[0].vendor().id(),
                sales[0].vendor().model(),
                sales[0].series());
        tell(() -> new Truth(kind, label, SubjectType.SERIES, series, start, end, keys(sales), 0, story));
    }

    /** A truth about the issuer of these invoices. */
    void ofIssuer(AnomalyKind kind, Label label, double strength, String story, List<Sale> sales) {
        Instant start =
                sales.stream().map(Sale::instant).min(Instant::compareTo).orElseThrow();
        Instant end = sales.stream().map(Sale::instant).max(Instant::compareTo).orElseThrow();
        String issuer = sales.get(0).vendor().id();
        List<Sale> kept = List.copyOf(sales);
        tell(() -> new Truth(
                kind, label, SubjectType.ISSUER, issuer, start, end, keys(kept.toArray(new Sale[0])), strength, story));
    }

    private static List<String> keys(Sale... sales) {
        return Arrays.stream(sales).map(Sale::key).toList();
    }

    /** All truths; only after the book is closed. */
    List<Truth> truths() {
        return truths.stream().map(Supplier::get).toList();
    }
}
