package io.notaflow.validate.arithmetic;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.invoice.Item;
import io.notaflow.domain.tax.Contribution;
import io.notaflow.domain.tax.Issqn;
import io.notaflow.domain.tax.ServiceTotals;
import io.notaflow.validate.arithmetic.Money.ItemAmount;
import io.notaflow.validate.rule.Rule;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code ISSQNtot} (MOC 7.0, rules W18 to W22). */
final class ServiceTotalRules {
    private ServiceTotalRules() {}

    static List<Rule<Invoice>> rules() {
        return List.of(
                total("TOTAL_SERVICES", "605", "vServ", ServiceTotals::services, ServiceTotalRules::value),
                total("TOTAL_ISS_BASE", "606", "vBC", ServiceTotals::base, item -> {
                    Issqn issqn = item.taxes().issqn();
                    return issqn == null ? null : issqn.base();
                }),
                total("TOTAL_ISS", "607", "vISS", ServiceTotals::value, item -> {
                    Issqn issqn = item.taxes().issqn();
                    return issqn == null ? null : issqn.value();
                }),
                total(
                        "TOTAL_SERVICE_PIS",
                        "608",
                        "vPIS",
                        ServiceTotals::pis,
                        item -> ofService(item, item.taxes().pis())),
                total(
                        "TOTAL_SERVICE_COFINS",
                        "609",
                        "vCOFINS",
                        ServiceTotals::cofins,
                        item -> ofService(item, item.taxes().cofins())));
    }

    private static Rule<Invoice> total(String code, String sefaz, String tag, ServiceTotal total, ItemAmount amount) {
        return SumRule.of(
                code,
                sefaz,
                "total/ISSQNtot/" + tag,
                invoice -> {
                    ServiceTotals services = invoice.totals().services();
                    return services == null ? null : total.of(services);
                },
                amount);
    }

    /** Whatever indTot says: it is about the products' total, and many issuers write 0 for services. */
    private static @Nullable BigDecimal value(Item item) {
        return item.taxes().issqn() == null ? null : item.product().grossValue();
    }

    private static @Nullable BigDecimal ofService(Item item, @Nullable Contribution contribution) {
        return item.taxes().issqn() != null && contribution != null ? contribution.value() : null;
    }

    /** One amount of {@code ISSQNtot}. */
    @FunctionalInterface
    private interface ServiceTotal {
        @Nullable
        BigDecimal of(ServiceTotals totals);
    }
}
