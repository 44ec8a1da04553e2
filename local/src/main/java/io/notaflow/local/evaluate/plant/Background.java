package io.notaflow.local.evaluate.plant;

import io.notaflow.local.evaluate.paper.Documents;
import io.notaflow.local.evaluate.paper.Sale;
import io.notaflow.local.simulate.random.Dice;
import io.notaflow.local.simulate.render.Flavour;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

/** What happens to ordinary sales every day: cancellations in time, copies, manifestations, a little contingency. */
final class Background {
    private static final int PURPOSE = 0xBAC6;
    private static final double COPIED = 0.01;
    private static final double KNOWN = 0.04;
    private static final double CONFIRMED = 0.04;
    private static final double OFFLINE = 0.002;

    private Background() {}

    static void happen(Plan plan) {
        Dice dice = Dice.of(plan.world().seed(), 0, PURPOSE);
        List<Sale> sales = List.copyOf(plan.book().sales());
        for (Sale sale : sales) {
            if (!sale.isOrdinary()) {
                continue;
            }
            if (dice.chance(sale.vendor().cancelled())) {
                cancel(plan, sale, dice);
            } else if (dice.chance(COPIED)) {
                plan.send(Documents.invoice(
                        sale, sale.authorised().toInstant().plusSeconds(30 + dice.below(50_000)), Flavour.JSON_MIRROR));
            } else if (Plan.isTrade(sale) && dice.chance(KNOWN)) {
                plan.send(Documents.manifested(
                        sale, "210210", "Ciencia da Operacao", sale.authorised().plusHours(1 + dice.below(200))));
            } else if (Plan.isTrade(sale) && dice.chance(CONFIRMED)) {
                plan.send(Documents.manifested(
                        sale,
                        "210200",
                        "Confirmacao da Operacao",
                        sale.authorised().plusHours(20 + dice.below(300))));
            } else if (!sale.isTaken() && dice.chance(OFFLINE)) {
                boolean retail = Plan.isRetail(sale);
                sale.take().emission(retail ? 9 : 6, Duration.ofSeconds(retail ? 600 + dice.below(6_000) : 3));
            }
        }
    }

    /** Within the legal time. */
    static void cancel(Plan plan, Sale sale, Dice dice) {
        Duration after = Plan.isRetail(sale)
                ? Duration.ofSeconds(90 + dice.below(1_400))
                : Duration.ofMinutes(5 + dice.below(1_100));
        OffsetDateTime at = sale.authorised().plus(after);
        plan.send(Documents.cancelled(sale.take(), at));
    }
}
