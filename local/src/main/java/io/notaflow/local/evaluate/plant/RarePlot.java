package io.notaflow.local.evaluate.plant;

import static io.notaflow.domain.anomaly.AnomalyKind.RARE_COMBINATION;
import static io.notaflow.local.evaluate.truth.Label.NEGATIVE;
import static io.notaflow.local.evaluate.truth.Label.PLANTED;

import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.SubjectType;
import io.notaflow.local.evaluate.paper.Sale;
import io.notaflow.local.evaluate.paper.Wish;
import io.notaflow.local.evaluate.truth.Label;
import io.notaflow.local.evaluate.truth.Truth;
import io.notaflow.local.evaluate.world.Vendor;
import io.notaflow.local.evaluate.world.Ware;
import io.notaflow.local.simulate.catalogue.Product;
import io.notaflow.local.simulate.catalogue.Treatment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** RARE_COMBINATION: goods taxed as nobody taxes them, several times in a day; beside it a single slip. */
final class RarePlot implements Plot {
    private static final int EACH = 8;
    private static final int SEVERAL = 6;
    private static final int TRIES = 3_000;

    @Override
    public void plant(Plan plan) {
        Days days = new Days(plan);
        for (int i = 0; i < EACH; i++) {
            exempt(plan, days, SEVERAL, PLANTED, "taxed goods sold as exempt, six times");
            exempt(plan, days, 1, NEGATIVE, "taxed goods sold as exempt, once");
        }
    }

    private static void exempt(Plan plan, Days days, int count, Label label, String story) {
        for (int attempt = 0; attempt < TRIES && days.count() > 0; attempt++) {
            Vendor vendor = plan.dice().pick(plan.world().vendors());
            LocalDate day = days.day(plan.dice().below(days.count()));
            Optional<Ware> taxed = vendor.wares().stream()
                    .filter(ware -> ware.product().treatment() != Treatment.EXEMPT
                            && ware.product().treatment() != Treatment.SERVICE)
                    .findFirst();
            List<Sale> free = days.free(vendor, day);
            if (taxed.isPresent() && free.size() >= count && days.take(AnomalyKind.RARE_COMBINATION, vendor, day)) {
                Ware ware = asExempt(taxed.get());
                List<Sale> sales = free.subList(0, count);
                sales.forEach(sale -> sale.take().goOn().wish(Wish.ofWare(ware)));
                plan.tell(() -> new Truth(
                        RARE_COMBINATION,
                        label,
                        SubjectType.COMBINATION,
                        vendor.id() + '/' + ware.product().ncm(),
                        sales.get(0).instant(),
                        day.plusDays(1).atStartOfDay().toInstant(vendor.offset()),
                        sales.stream().map(Sale::key).toList(),
                        0,
                        story));
                return;
            }
        }
    }

    private static Ware asExempt(Ware ware) {
        Product of = ware.product();
        return new Ware(
                new Product(
                        of.number(),
                        of.sector(),
                        of.description(),
                        of.ncm(),
                        "",
                        of.unit(),
                        of.priceCents(),
                        Treatment.EXEMPT,
                        of.ipiRate(),
                        of.singlePhasePis()),
                ware.price(),
                ware.deviation());
    }
}
