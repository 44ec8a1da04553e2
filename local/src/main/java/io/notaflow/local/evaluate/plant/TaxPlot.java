package io.notaflow.local.evaluate.plant;

import static io.notaflow.domain.anomaly.AnomalyKind.TAX_RATE_MISMATCH;
import static io.notaflow.local.evaluate.truth.Label.NEGATIVE;
import static io.notaflow.local.evaluate.truth.Label.PLANTED;

import io.notaflow.local.evaluate.paper.Sale;
import io.notaflow.local.evaluate.paper.Wish;
import io.notaflow.local.evaluate.paper.Writer;
import io.notaflow.local.simulate.catalogue.State;
import io.notaflow.local.simulate.catalogue.Treatment;
import java.util.Objects;

/** TAX_RATE_MISMATCH: a wrong rate over state lines; beside it the right ones, 4 % for imported goods among them. */
final class TaxPlot implements Plot {
    private static final int EACH = 8;
    private static final long[] WRONG = {1800, 1200, 700, 400, 1700, 2000, 1200, 700};
    private static final int IMPORTED = 1;

    @Override
    public void plant(Plan plan) {
        for (int i = 0; i < EACH; i++) {
            Sale sale = outOfState(plan, i);
            long right = sale.vendor().issuer().state().interstateRateTo(to(sale));
            long wrong = WRONG[i] == right ? 1800 : WRONG[i];
            sale.wish(plainGoods(sale).withRate(wrong));
            plan.ofInvoice(TAX_RATE_MISMATCH, PLANTED, sale.instant(), wrong + " instead of " + right, sale);
            Sale honest = outOfState(plan, i + 1);
            honest.wish(i % 2 == 0 ? plainGoods(honest) : plainGoods(honest).withOrigin(IMPORTED));
            plan.ofInvoice(TAX_RATE_MISMATCH, NEGATIVE, honest.instant(), "the right rate", honest);
        }
    }

    private static State to(Sale sale) {
        return Objects.requireNonNull(Objects.requireNonNull(sale.to()).state());
    }

    /** Fully taxed (CST 00), as far as dice decide. */
    private static Sale outOfState(Plan plan, int turn) {
        State[] states = {State.BA, State.SP, State.PR, State.GO};
        while (true) {
            Sale like = plan.trade();
            State state = states[turn % states.length];
            Sale sale = plan.book().traffic().further(like.vendor(), like.at().plusSeconds(50));
            if (state == like.vendor().issuer().state()) {
                state = State.ES;
            }
            sale.to(plan.book().traffic().stranger(state)).wish(plainGoods(sale));
            if (isFullyTaxed(sale)) {
                return plan.book().add(sale);
            }
        }
    }

    private static boolean isFullyTaxed(Sale sale) {
        try {
            Writer.write(sale).content().at("det", "imposto", "ICMS", "ICMS00", "pICMS");
            return true;
        } catch (IllegalArgumentException absent) {
            return false;
        }
    }

    private static Wish plainGoods(Sale sale) {
        return sale.vendor().wares().stream()
                .filter(ware -> ware.product().treatment() == Treatment.TAXED)
                .findFirst()
                .map(Wish::ofWare)
                .orElse(Wish.NONE);
    }
}
