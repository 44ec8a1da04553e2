package io.notaflow.local.evaluate.plant;

import static io.notaflow.domain.anomaly.AnomalyKind.CFOP_UF_MISMATCH;
import static io.notaflow.local.evaluate.truth.Label.NEGATIVE;
import static io.notaflow.local.evaluate.truth.Label.PLANTED;

import io.notaflow.local.evaluate.paper.Sale;
import io.notaflow.local.evaluate.paper.Wish;
import io.notaflow.local.simulate.catalogue.State;
import io.notaflow.local.simulate.model.Deal;

/** CFOP_UF_MISMATCH: an interstate CFOP within the state, or an internal one over its border; beside it the right ones. */
final class CfopPlot implements Plot {
    private static final int EACH = 8;

    @Override
    public void plant(Plan plan) {
        for (int i = 0; i < EACH; i++) {
            Sale sale = trade(plan, i % 2 == 0);
            sale.wish(Wish.NONE.withCfop(i % 2 == 0 ? "6102" : "5102"));
            plan.ofInvoice(CFOP_UF_MISMATCH, PLANTED, sale.instant(), "CFOP of the other side of the border", sale);
            Sale honest = trade(plan, i % 2 == 1).deal(i % 4 < 2 ? Deal.SALE : Deal.BONUS);
            plan.ofInvoice(CFOP_UF_MISMATCH, NEGATIVE, honest.instant(), "the right CFOP", honest);
        }
    }

    private static Sale trade(Plan plan, boolean athome) {
        Sale like = plan.trade();
        State home = like.vendor().issuer().state();
        return plan.further(like.vendor(), like.at().plusSeconds(40))
                .to(plan.book().traffic().stranger(athome ? home : home == State.GO ? State.BA : State.GO));
    }
}
