package io.notaflow.local.evaluate.plant;

import io.notaflow.local.evaluate.paper.Sale;
import io.notaflow.local.evaluate.world.Shop;
import io.notaflow.local.evaluate.world.Vendor;
import io.notaflow.local.simulate.catalogue.State;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

/** Founds vendors beside those of the world, in states where none of those is, so that nobody's habits move with them. */
final class Newcomers {
    private static final int FIRST = 1_000;
    private static final List<State> STATES =
            List.of(State.RS, State.PR, State.SC, State.BA, State.GO, State.CE, State.ES, State.DF);

    private final Plan plan;
    private int count;

    Newcomers(Plan plan) {
        this.plan = plan;
    }

    /** One who sells that many times a day when it does. */
    Vendor found(Shop shop, double perDay) {
        int number = FIRST + count++;
        State state = STATES.get(number % STATES.size());
        // Its state has no other vendor: whatever it begins and ends moves that series.
        Implied.figure(
                plan,
                "state/" + state,
                plan.world().seasons().start(),
                Duration.ofDays(plan.world().seasons().days()));
        return plan.world().newcomer(number, shop, state, perDay);
    }

    /** What it sells in the ordinary way on these days of the run. */
    List<Sale> trade(Vendor vendor, int firstDay, int days) {
        OffsetDateTime from = dawn(vendor, firstDay);
        List<Sale> sales = plan.book()
                .traffic()
                .of(vendor, from.toInstant(), from.plusDays(days).toInstant());
        sales.forEach(sale -> plan.book().add(sale.take()));
        return sales;
    }

    /** The beginning of a day of the run where the vendor is. */
    OffsetDateTime dawn(Vendor vendor, int day) {
        return plan.world().seasons().first().plusDays(day).atStartOfDay().atOffset(vendor.offset());
    }
}
