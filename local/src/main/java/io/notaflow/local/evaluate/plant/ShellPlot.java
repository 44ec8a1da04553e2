package io.notaflow.local.evaluate.plant;

import static io.notaflow.domain.anomaly.AnomalyKind.SHELL_ISSUER;
import static io.notaflow.local.evaluate.plant.Venture.Sign.FEW_BUYERS;
import static io.notaflow.local.evaluate.plant.Venture.Sign.NO_PURCHASES;
import static io.notaflow.local.evaluate.plant.Venture.Sign.ODD_HOURS;
import static io.notaflow.local.evaluate.plant.Venture.Sign.ROUND_VALUES;
import static io.notaflow.local.evaluate.truth.Label.NEGATIVE;
import static io.notaflow.local.evaluate.truth.Label.PLANTED;

import io.notaflow.local.evaluate.paper.Sale;
import io.notaflow.local.evaluate.truth.Label;
import io.notaflow.local.evaluate.world.Shop;
import io.notaflow.local.evaluate.world.Vendor;
import io.notaflow.local.simulate.model.CheckDigits;
import io.notaflow.local.simulate.model.Issuer;
import java.util.List;
import java.util.Set;

/** SHELL_ISSUER: new companies that sell for millions at once; beside them honest start-ups that do, and companies that are not new. */
final class ShellPlot implements Plot {
    /** Nobody is new in the first 30 days. */
    private static final int FIRST_DAY = 31;

    private static final int LAST = Venture.DAYS + 1;
    private static final Set<Venture.Sign> ALL = Set.of(Venture.Sign.values());

    private final Newcomers newcomers;

    ShellPlot(Newcomers newcomers) {
        this.newcomers = newcomers;
    }

    @Override
    public void plant(Plan plan) {
        if (plan.world().seasons().days() < FIRST_DAY + LAST) {
            return;
        }
        Vendor supplier = known(plan, newcomers.found(Shop.MATERIALS, 1));
        plant(plan, supplier, founded(), PLANTED, 1_600_000, ALL);
        plant(plan, supplier, founded(), PLANTED, 1_040_000, Set.of(NO_PURCHASES, FEW_BUYERS));
        plant(plan, supplier, founded(), PLANTED, 1_300_000, Set.of(NO_PURCHASES, ROUND_VALUES));
        plant(plan, supplier, founded(), PLANTED, 1_200_000, Set.of(NO_PURCHASES, ODD_HOURS));
        plant(plan, supplier, founded(), PLANTED, 1_400_000, Set.of(FEW_BUYERS, ODD_HOURS));
        plant(plan, supplier, founded(), PLANTED, 2_200_000, Set.of(FEW_BUYERS, ROUND_VALUES));
        plant(plan, supplier, founded(), NEGATIVE, 1_500_000, Set.of());
        plant(plan, supplier, founded(), NEGATIVE, 1_400_000, Set.of(NO_PURCHASES));
        plant(plan, supplier, founded(), NEGATIVE, 1_300_000, Set.of(FEW_BUYERS));
        plant(plan, supplier, founded(), NEGATIVE, 950_000, ALL);
        plant(plan, supplier, known(plan, founded()), NEGATIVE, 1_500_000, ALL);
        plant(plan, supplier, branch(plan, founded()), NEGATIVE, 1_500_000, ALL);
    }

    private Vendor founded() {
        return newcomers.found(Shop.MATERIALS, 1);
    }

    private void plant(Plan plan, Vendor supplier, Vendor vendor, Label label, long brl, Set<Venture.Sign> signs) {
        int days = plan.world().seasons().days();
        int first = FIRST_DAY + plan.dice().below(days - FIRST_DAY - LAST + 1);
        Venture venture = new Venture(vendor, newcomers.dawn(vendor, first), brl * 100, signs);
        List<Sale> sales = venture.sell(plan);
        if (!signs.contains(NO_PURCHASES)) {
            venture.buy(plan, supplier);
        }
        String story = "%,d BRL in a week, signs %s"
                .formatted(brl, signs.stream().sorted().toList());
        plan.ofIssuer(SHELL_ISSUER, label, 0, story, sales);
    }

    /** Somebody who sold a little in the first days of the run. */
    private Vendor known(Plan plan, Vendor vendor) {
        plan.further(vendor, newcomers.dawn(vendor, 2).plusHours(10));
        plan.further(vendor, newcomers.dawn(vendor, 5).plusHours(15));
        return vendor;
    }

    /** The same as another establishment of a company of the world. */
    private static Vendor branch(Plan plan, Vendor vendor) {
        Issuer like = vendor.issuer();
        String root = plan.dice().pick(plan.world().vendors()).id().substring(0, 8);
        return vendor.as(new Issuer(
                like.number(),
                like.business(),
                like.regime(),
                CheckDigits.cnpj(root + "0003"),
                like.name(),
                like.state(),
                like.municipality(),
                like.stateRegistration()));
    }
}
