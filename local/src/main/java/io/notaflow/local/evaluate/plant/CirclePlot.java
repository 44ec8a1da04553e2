package io.notaflow.local.evaluate.plant;

import static io.notaflow.domain.anomaly.AnomalyKind.CIRCULAR_TRADE;
import static io.notaflow.local.evaluate.truth.Label.NEGATIVE;
import static io.notaflow.local.evaluate.truth.Label.PLANTED;

import io.notaflow.domain.anomaly.SubjectType;
import io.notaflow.local.evaluate.paper.Documents;
import io.notaflow.local.evaluate.paper.Sale;
import io.notaflow.local.evaluate.truth.Label;
import io.notaflow.local.evaluate.truth.Truth;
import io.notaflow.local.simulate.model.Deal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** CIRCULAR_TRADE: goods that come back to where they came from; beside it rings of other goods, quantities, values, and returns. */
final class CirclePlot implements Plot {
    private static final int TIMES = 2;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;
    private static final int MONTH = 30;

    private final Newcomers newcomers;

    CirclePlot(Newcomers newcomers) {
        this.newcomers = newcomers;
    }

    @Override
    public void plant(Plan plan) {
        for (int turn = 0; turn < TIMES; turn++) {
            // Just within 5 % of quantity and 10 % of value the first time, just beyond them beside it.
            double last = turn == 0 ? 1 : 0;
            for (int length = SHORTEST; length <= LONGEST; length++) {
                Ring ring = ring(plan, length);
                double step = last / (length - 1);
                tell(plan, PLANTED, "goods that come back", ring, ring.go(plan, 0.045 * step, 0.04 * step));
            }
            Ring odd = ring(plan, LONGEST - turn);
            tell(plan, NEGATIVE, "other goods at each turn", odd, odd.goWithOthers(plan));
            Ring more = ring(plan, SHORTEST + turn);
            double of = more.companies().size() - 1;
            tell(plan, NEGATIVE, "6.5 % more comes back", more, more.go(plan, 0.065 / of, 0));
            Ring dearer = ring(plan, LONGEST - turn);
            of = dearer.companies().size() - 1;
            tell(plan, NEGATIVE, "12 % dearer", dearer, dearer.go(plan, 0, 0.12 / of));
            undone(plan, turn);
        }
        slow(plan);
    }

    /** What comes back is a return, or its sale is cancelled. */
    private void undone(Plan plan, int turn) {
        Ring ring = ring(plan, SHORTEST + turn);
        List<Sale> sales = ring.go(plan, 0, 0);
        Sale back = sales.get(sales.size() - 1);
        if (turn == 0) {
            back.deal(Deal.PURCHASE_RETURN);
            tell(plan, NEGATIVE, "returned", ring, sales);
        } else {
            plan.send(Documents.cancelled(back, back.authorised().plusHours(2)));
            tell(plan, NEGATIVE, "the last sale is cancelled", ring, sales);
        }
    }

    /** Comes back after more than a month, where the run is that long. */
    private void slow(Plan plan) {
        int pause = MONTH + 2;
        if (plan.world().seasons().days() > pause + Ring.LASTS) {
            Ring ring = new Ring(newcomers, SHORTEST, 2, pause);
            tell(plan, NEGATIVE, "comes back after 32 days", ring, ring.go(plan, 0, 0));
        }
    }

    private Ring ring(Plan plan, int companies) {
        int days = plan.world().seasons().days();
        int pause = 2 + plan.dice().below(Ring.LASTS / companies - 2);
        return new Ring(newcomers, companies, 2 + plan.dice().below(days - Ring.LASTS - 2), pause);
    }

    private static void tell(Plan plan, Label label, String story, Ring ring, List<Sale> sales) {
        String subject = ring.companies().stream()
                .map(company -> company.id().substring(0, 8))
                .collect(Collectors.joining("/"));
        plan.tell(() -> new Truth(
                CIRCULAR_TRADE,
                label,
                SubjectType.GROUP,
                subject,
                sales.get(0).instant(),
                sales.get(sales.size() - 1).instant().plus(Duration.ofMinutes(1)),
                sales.stream().map(Sale::key).toList(),
                0,
                story + ", " + ring.companies().size() + " companies"));
    }
}
