package io.notaflow.local.evaluate.plant;

import io.notaflow.local.evaluate.paper.Sale;
import io.notaflow.local.evaluate.paper.Wish;
import io.notaflow.local.evaluate.world.Vendor;
import io.notaflow.local.evaluate.world.Ware;
import io.notaflow.local.simulate.model.Recipient;
import io.notaflow.local.simulate.random.Dice;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The first week of a company that begins big.
 *
 * @param vendor who
 * @param first its first day
 * @param cents what it sells for in seven days
 * @param signs what is odd about it
 */
record Venture(Vendor vendor, OffsetDateTime first, long cents, Set<Sign> signs) {
    static final int DAYS = 7;

    /** Above any limit that people stay below, and small beside what a country sells in an hour. */
    private static final long EACH = 1_300_000;

    private static final long HUNDRED = 10_000;
    private static final double LEAST = 0.855;
    private static final int STEPS = 39;
    private static final int FEW = 4;
    private static final int FRIDAY = 5;
    private static final double BOUGHT = 0.2;

    /** What speaks against a new issuer by the definition. */
    enum Sign {
        NO_PURCHASES,
        FEW_BUYERS,
        ODD_HOURS,
        ROUND_VALUES
    }

    /** Sells, on working days or at night. */
    List<Sale> sell(Plan plan) {
        int count = (int) (cents / EACH);
        List<Recipient> buyers = new ArrayList<>();
        for (int i = 0; i < (signs.contains(Sign.FEW_BUYERS) ? FEW : count); i++) {
            buyers.add(plan.book().traffic().stranger(vendor.issuer().state()));
        }
        List<Sale> sales = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Sale sale = plan.further(vendor, moment(i, count, plan.dice()));
            sales.add(sale.to(buyers.get(i % buyers.size())).wish(Wish.ofTotal(total(i, count), cheapest())));
        }
        return sales;
    }

    /** Buys a fifth of what it sells. */
    void buy(Plan plan, Vendor supplier) {
        long bought = Math.round(cents * BOUGHT);
        int count = (int) (bought / EACH);
        for (int i = 0; i < count; i++) {
            OffsetDateTime at = first.plusDays((long) i * DAYS / count)
                    .plusHours(9)
                    .plusMinutes(plan.dice().below(500));
            plan.further(supplier, at).to(vendor.asRecipient()).wish(Wish.ofTotal(bought / count));
        }
    }

    /** Of which totals can be had to the cent. */
    private Ware cheapest() {
        return vendor.wares().stream()
                .min(Comparator.comparingDouble(Ware::price))
                .orElseThrow();
    }

    /** Never the same twice to one buyer on one day: that would be another anomaly. */
    private long total(int number, int count) {
        long least = (long) (LEAST * cents / count) / HUNDRED * HUNDRED;
        long step = number * 7L % STEPS * HUNDRED;
        return least + step + (signs.contains(Sign.ROUND_VALUES) ? 0 : 1_237);
    }

    private OffsetDateTime moment(int number, int count, Dice dice) {
        if (signs.contains(Sign.ODD_HOURS) && number % 4 != 3) {
            return first.plusDays((long) number * DAYS / count).plusHours(1).plusMinutes(dice.below(230));
        }
        List<OffsetDateTime> working = IntStream.range(0, DAYS)
                .mapToObj(first::plusDays)
                .filter(day -> day.getDayOfWeek().getValue() <= FRIDAY)
                .toList();
        return working.get(number * working.size() / count).plusHours(8).plusMinutes(dice.below(600));
    }
}
