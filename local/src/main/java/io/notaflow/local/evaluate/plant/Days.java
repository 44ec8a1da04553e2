package io.notaflow.local.evaluate.plant;

import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.local.evaluate.paper.Sale;
import io.notaflow.local.evaluate.world.Seasons;
import io.notaflow.local.evaluate.world.Vendor;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Days of vendors on which something statistical may be planted: after the history that models need, and apart from each other. */
final class Days {
    /** Shares of the run before which models still learn, but no fewer than four weeks and a day. */
    private static final int LEARNING_PERCENT = 40;

    private static final int LEARNING_DAYS = 29;
    private static final int TAIL = 4;
    private static final int APART = 6;

    private final Plan plan;
    private final Map<String, AnomalyKind> used = new HashMap<>();
    private final Map<String, Map<LocalDate, List<Sale>>> sales = new HashMap<>();

    Days(Plan plan) {
        this.plan = plan;
        for (Sale sale : plan.book().sales()) {
            sales.computeIfAbsent(sale.vendor().id(), id -> new HashMap<>())
                    .computeIfAbsent(sale.at().toLocalDate(), day -> new ArrayList<>())
                    .add(sale);
        }
    }

    /** Days between the learning and the end; none when the run is too short. */
    int count() {
        return Math.max(0, plan.world().seasons().days() - TAIL - learning());
    }

    LocalDate day(int number) {
        return plan.world().seasons().first().plusDays(learning() + number);
    }

    private int learning() {
        return Math.max(LEARNING_DAYS, plan.world().seasons().days() * LEARNING_PERCENT / 100);
    }

    /**
     * Takes that day of the vendor for a kind, unless the same kind lies within six days, another within one, or the market is in a rush.
     */
    boolean take(AnomalyKind kind, Vendor vendor, LocalDate day) {
        return take(kind, vendor, day, APART);
    }

    /** The same, unless the same kind lies within that many days: what happens more often is a habit. */
    boolean take(AnomalyKind kind, Vendor vendor, LocalDate day, int apart) {
        for (int near = -apart; near <= apart; near++) {
            AnomalyKind there = used.get(vendor.id() + day.plusDays(near));
            boolean inTheWay = there == kind || (there != null && Math.abs(near) <= 1);
            if (Seasons.isRush(day.plusDays(near)) || inTheWay) {
                return false;
            }
        }
        use(kind, vendor, day);
        return true;
    }

    /** Takes one more day for what was begun on the day before it. */
    void use(AnomalyKind kind, Vendor vendor, LocalDate day) {
        used.put(vendor.id() + day, kind);
    }

    /** Its sales of that day which nothing planted uses. */
    List<Sale> free(Vendor vendor, LocalDate day) {
        return sales.getOrDefault(vendor.id(), Map.of()).getOrDefault(day, List.of()).stream()
                .filter(sale -> !sale.isTaken())
                .toList();
    }

    /** The same; none when something is planted on that day of the vendor. */
    List<Sale> unused(Vendor vendor, LocalDate day) {
        return used.containsKey(vendor.id() + day) ? List.of() : free(vendor, day);
    }

    /** Days of Black Friday that lie in the run. */
    List<LocalDate> rush() {
        LocalDate first = plan.world().seasons().first();
        LocalDate end = first.plusDays(plan.world().seasons().days() - (long) TAIL);
        return first.datesUntil(end)
                .filter(Seasons::isRush)
                .filter(day -> ChronoUnit.DAYS.between(first, day) > LEARNING_DAYS)
                .toList();
    }
}
