package io.notaflow.local.evaluate.plant;

import static io.notaflow.domain.anomaly.AnomalyKind.SELF_DEALING;
import static io.notaflow.local.evaluate.truth.Label.NEGATIVE;
import static io.notaflow.local.evaluate.truth.Label.PLANTED;

import io.notaflow.local.evaluate.paper.Sale;
import io.notaflow.local.simulate.model.CheckDigits;
import io.notaflow.local.simulate.model.Deal;
import io.notaflow.local.simulate.model.Issuer;
import io.notaflow.local.simulate.model.Recipient;

/** SELF_DEALING: sold to an establishment of the same company; beside it transferred there. */
final class SelfPlot implements Plot {
    private static final int EACH = 8;

    @Override
    public void plant(Plan plan) {
        for (int i = 0; i < EACH; i++) {
            Sale sold = toBranch(plan);
            plan.ofInvoice(SELF_DEALING, PLANTED, sold.instant(), "sold to its own branch", sold);
            Sale moved = toBranch(plan).deal(Deal.TRANSFER);
            plan.ofInvoice(SELF_DEALING, NEGATIVE, moved.instant(), "transferred to its own branch", moved);
        }
    }

    private static Sale toBranch(Plan plan) {
        Sale like = plan.trade();
        Issuer issuer = like.vendor().issuer();
        Recipient branch = new Recipient(
                CheckDigits.cnpj(issuer.taxId().substring(0, 8) + "0002"),
                issuer.name(),
                issuer.state(),
                issuer.municipality(),
                1,
                false);
        return plan.further(like.vendor(), like.at().plusSeconds(30)).to(branch);
    }
}
