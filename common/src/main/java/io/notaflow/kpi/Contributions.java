package io.notaflow.kpi;

import io.notaflow.config.CancellationWindows;
import io.notaflow.domain.kpi.Cell;
import io.notaflow.domain.kpi.Dimension;
import io.notaflow.domain.kpi.Grain;
import io.notaflow.domain.kpi.Level;
import io.notaflow.domain.kpi.Measure;
import io.notaflow.domain.kpi.Sign;
import io.notaflow.domain.kpi.Sums;
import io.notaflow.kpi.Figures.Goods;
import io.notaflow.kpi.Figures.Paid;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Spreads what an invoice counts over its cells: about 33 for five items. Minutes are windows of the instant, hours and days of the local
 * civil time as written.
 */
public final class Contributions {
    private static final Grain[] GRAINS = Grain.values();
    private static final List<Dimension> OF_DOCUMENTS = of(Level.DOCUMENT);
    private static final List<Dimension> OF_ITEMS = of(Level.ITEM);
    private static final List<Dimension> OF_PAYMENTS = of(Level.PAYMENT);
    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    private final CancellationWindows cancellationWindows;

    public Contributions(CancellationWindows cancellationWindows) {
        this.cancellationWindows = cancellationWindows;
    }

    /** Adds a change to the cells. */
    public void add(FigureChange change, CellSink cells) {
        if (change.before() != null) {
            count(change.before(), Sign.MINUS, cells);
        }
        if (change.after() != null) {
            count(change.after(), Sign.PLUS, cells);
        }
        for (byte[] received : change.received()) {
            receive(FiguresCodec.figures(received), cells);
        }
    }

    private void count(Counted counted, Sign sign, CellSink cells) {
        Figures figures = FiguresCodec.figures(counted.figures());
        if (counted.standing().cancelled()) {
            cancelled(figures, counted.standing(), sign, cells);
        } else {
            authorised(figures, counted.standing(), sign, cells);
        }
    }

    private static void authorised(Figures figures, Standing standing, Sign sign, CellSink cells) {
        Sums document = new Sums();
        document.add(Measure.INVOICES, 1);
        document.add(figures.document(), Sign.PLUS);
        figures.payments().forEach(paid -> document.add(paid.sums(), Sign.PLUS));
        sumGoods(figures.goods(), document);
        if (standing.late()) {
            document.add(Measure.LATE_INVOICES, 1);
        }
        boolean sale = !document.isZero(Measure.SALES);
        long ticket = sale ? document.exact(Measure.GROSS_REVENUE).min(LARGEST).longValue() : 0;
        for (Cell cell : documentCells(figures, figures.issuedAt(), figures.issuedLocally())) {
            CellValues values = cells.at(cell);
            values.sums().add(document, sign);
            if (sale) {
                values.tickets().add(ticket, sign);
            }
            if (standing.latencySeconds() != null) {
                values.latencies().add(standing.latencySeconds(), sign);
            }
        }
        items(figures, sign, cells);
        payments(figures, sign, cells);
    }

    private void cancelled(Figures figures, Standing standing, Sign sign, CellSink cells) {
        Sums cohort = new Sums();
        cohort.add(Measure.CANCELLED_INVOICES, 1);
        cohort.add(Measure.CANCELLED_TOTAL, figures.document().exact(Measure.DOCUMENT_TOTAL));
        Long delay = standing.cancellationDelaySeconds();
        if (delay != null
                && cancellationWindows
                        .window(figures.issuerUf(), figures.model())
                        .filter(window -> Duration.ofSeconds(delay).compareTo(window) > 0)
                        .isPresent()) {
            cohort.add(Measure.LATE_CANCELLED_INVOICES, 1);
        }
        for (Cell cell : documentCells(figures, figures.issuedAt(), figures.issuedLocally())) {
            CellValues values = cells.at(cell);
            values.sums().add(cohort, sign);
            if (delay != null) {
                values.cancellationDelays().add(delay, sign);
            }
        }
        Instant at = standing.cancelledAt();
        if (at != null) {
            Sums event = new Sums();
            event.add(Measure.EVENT_CANCELLED_INVOICES, 1);
            event.add(Measure.EVENT_CANCELLED_TOTAL, figures.document().exact(Measure.DOCUMENT_TOTAL));
            for (Cell cell : documentCells(figures, at, figures.locally(at))) {
                cells.at(cell).sums().add(event, sign);
            }
        }
    }

    /** Day cells only: a sketch of a minute would cost more than it tells. */
    private static void receive(Figures figures, CellSink cells) {
        if (figures.recipient() != null) {
            LocalDateTime day = Grain.DAY.windowOf(figures.issuedLocally());
            for (Dimension dimension : OF_DOCUMENTS) {
                cells.at(new Cell(Grain.DAY, day, dimension, member(figures, dimension)))
                        .recipients()
                        .add(figures.recipient());
            }
        }
    }

    private static List<Cell> documentCells(Figures figures, Instant moment, LocalDateTime local) {
        List<Cell> cells = new ArrayList<>();
        for (Grain grain : GRAINS) {
            LocalDateTime window = window(grain, moment, local);
            for (Dimension dimension : OF_DOCUMENTS) {
                if (dimension.has(grain)) {
                    cells.add(new Cell(grain, window, dimension, member(figures, dimension)));
                }
            }
        }
        return cells;
    }

    static LocalDateTime window(Grain grain, Instant moment, LocalDateTime local) {
        return grain.windowOf(grain == Grain.MINUTE ? LocalDateTime.ofInstant(moment, ZoneOffset.UTC) : local);
    }

    private static void items(Figures figures, Sign sign, CellSink cells) {
        LocalDateTime local = figures.issuedLocally();
        for (Dimension dimension : OF_ITEMS) {
            Map<String, Sums> members = new LinkedHashMap<>();
            for (Goods goods : figures.goods()) {
                Sums sums = members.computeIfAbsent(member(goods, dimension), member -> invoice());
                addGoods(goods, sums);
            }
            for (Grain grain : GRAINS) {
                if (dimension.has(grain)) {
                    LocalDateTime window = window(grain, figures.issuedAt(), local);
                    members.forEach((member, sums) -> cells.at(new Cell(grain, window, dimension, member))
                            .sums()
                            .add(sums, sign));
                }
            }
        }
    }

    private static void payments(Figures figures, Sign sign, CellSink cells) {
        LocalDateTime local = figures.issuedLocally();
        for (Paid paid : figures.payments()) {
            Sums sums = invoice();
            sums.add(paid.sums(), Sign.PLUS);
            for (Dimension dimension : OF_PAYMENTS) {
                for (Grain grain : GRAINS) {
                    if (dimension.has(grain)) {
                        LocalDateTime window = window(grain, figures.issuedAt(), local);
                        cells.at(new Cell(grain, window, dimension, paid.method()))
                                .sums()
                                .add(sums, sign);
                    }
                }
            }
        }
    }

    private static Sums invoice() {
        Sums sums = new Sums();
        sums.add(Measure.INVOICES, 1);
        return sums;
    }

    private static void sumGoods(List<Goods> all, Sums sums) {
        all.forEach(goods -> addGoods(goods, sums));
    }

    /** An invoice is one sale, however many groups of its goods make revenue. */
    private static void addGoods(Goods goods, Sums sums) {
        boolean known = !sums.isZero(Measure.SALES);
        sums.add(goods.sums(), Sign.PLUS);
        if (known && !goods.sums().isZero(Measure.SALES)) {
            sums.add(Measure.SALES, -1);
        }
    }

    private static String member(Figures figures, Dimension dimension) {
        return switch (dimension) {
            case TOTAL -> Dimension.ALL;
            case ISSUER_UF -> figures.issuerUf();
            case MODEL -> figures.model();
            case ROLE -> figures.role();
            case ISSUER -> figures.issuer();
            case CHANNEL -> figures.channel();
            case RECIPIENT_UF -> figures.recipientUf();
            case UF_PAIR -> figures.issuerUf() + '>' + figures.recipientUf();
            default -> throw new IllegalArgumentException("Cannot divide invoices by " + dimension);
        };
    }

    private static String member(Goods goods, Dimension dimension) {
        return switch (dimension) {
            case CFOP -> goods.cfop();
            case NCM2 -> first(goods.ncm(), 2);
            case NCM4 -> first(goods.ncm(), 4);
            case NCM8 -> goods.ncm();
            default -> throw new IllegalArgumentException("Cannot divide items by " + dimension);
        };
    }

    private static String first(String ncm, int length) {
        return ncm.equals(Dimension.NONE) || ncm.length() <= length ? ncm : ncm.substring(0, length);
    }

    private static List<Dimension> of(Level level) {
        return Arrays.stream(Dimension.values())
                .filter(dimension -> dimension.level() == level)
                .toList();
    }
}
