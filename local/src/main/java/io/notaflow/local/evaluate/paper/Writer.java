package io.notaflow.local.evaluate.paper;

import io.notaflow.local.evaluate.world.Bend;
import io.notaflow.local.evaluate.world.Vendor;
import io.notaflow.local.evaluate.world.Ware;
import io.notaflow.local.simulate.compose.Invoice;
import io.notaflow.local.simulate.compose.Invoices;
import io.notaflow.local.simulate.model.Line;
import io.notaflow.local.simulate.model.Trade;
import io.notaflow.local.simulate.random.Dice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Writes the invoice of a sale; the same sale gives the same invoice. */
public final class Writer {
    private static final int BASKET = 0xBA5;
    private static final int REST = 0xD0C;
    private static final int DIGEST = 0xD16;
    private static final int DIGEST_BYTES = 20;
    private static final int TRIES = 6;

    private Writer() {}

    /** The finished invoice. */
    public static Invoice write(Sale sale) {
        Invoice plain = meetingTotal(sale);
        String digest = Dice.of(plain.key().hashCode(), sale.goods(), DIGEST).base64(DIGEST_BYTES);
        if (sale.wish().rate() != 0) {
            plain.content()
                    .at("det", "imposto", "ICMS", "ICMS00", "pICMS")
                    .overwrite(BigDecimal.valueOf(sale.wish().rate(), 2).toPlainString());
        }
        return new Invoice(
                plain.key(),
                plain.heading(),
                plain.trade(),
                plain.payableCents(),
                plain.content(),
                plain.supplement(),
                digest);
    }

    /** {@code vNF}, cents. */
    public static long total(Sale sale) {
        return meetingTotal(sale).payableCents();
    }

    /** Whether its basket holds that ware of its vendor. */
    public static boolean holds(Sale sale, int ware) {
        Ware wanted = sale.vendor().wares().get(ware);
        return sale.vendor().basket(Bend.NONE, Dice.of(sale.goods(), 0, BASKET)).stream()
                .anyMatch(pick -> pick.ware().equals(wanted));
    }

    /** What its goods come to before discounts and charges, cents; what a wish asks for instead. */
    public static long basket(Sale sale) {
        if (sale.wish().total() > 0) {
            return sale.wish().total();
        }
        return Math.round(sale.vendor().basket(sale.bend(), Dice.of(sale.goods(), 0, BASKET)).stream()
                .mapToDouble(Vendor.Pick::value)
                .sum());
    }

    private static Invoice meetingTotal(Sale sale) {
        Trade trade = new Trade(
                sale.deal(), sale.vendor().issuer(), sale.to(), sale.at().toLocalDate());
        List<Line> lines = lines(sale, trade);
        Invoice invoice = compose(sale, trade, lines);
        long wanted = sale.wish().total();
        for (int attempt = 0; wanted > 0 && invoice.payableCents() != wanted && attempt < TRIES; attempt++) {
            lines = scaled(lines, (double) wanted / invoice.payableCents());
            invoice = compose(sale, trade, lines);
        }
        return invoice;
    }

    private static Invoice compose(Sale sale, Trade trade, List<Line> lines) {
        return Invoices.compose(sale.heading(), trade, lines, Dice.of(sale.goods(), 0, REST));
    }

    private static List<Line> lines(Sale sale, Trade trade) {
        Dice dice = Dice.of(sale.goods(), 0, BASKET);
        Wish wish = sale.wish();
        List<Line> lines = new ArrayList<>();
        for (Vendor.Pick pick : sale.vendor().basket(sale.bend(), dice)) {
            if (wish.only() == null || lines.isEmpty()) {
                lines.add(line(sale, trade, pick, lines.size() + 1));
            }
        }
        return lines;
    }

    private static Line line(Sale sale, Trade trade, Vendor.Pick pick, int number) {
        Wish wish = sale.wish();
        Ware only = wish.only();
        Line line = Invoices.line(
                trade,
                only == null ? pick.ware().product() : only.product(),
                number,
                wish.quantity() > 0 ? wish.quantity() : pick.quantity(),
                only == null ? pick.price() : Math.round(only.price()) * 100);
        int pack = sale.bend().pack();
        return new Line(
                line.product(),
                number,
                line.quantity(),
                line.price() * pack,
                pack,
                wish.origin(),
                wish.cfop() == null ? line.cfop() : wish.cfop());
    }

    private static List<Line> scaled(List<Line> lines, double factor) {
        List<Line> scaled = new ArrayList<>();
        for (Line line : lines) {
            long quantity = Math.max(1, Math.round(line.quantity() * factor));
            scaled.add(new Line(
                    line.product(),
                    line.number(),
                    quantity,
                    line.price(),
                    line.taxUnits(),
                    line.origin(),
                    line.cfop()));
        }
        return scaled;
    }
}
