package io.notaflow.validate.arithmetic;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.invoice.Item;
import io.notaflow.domain.tax.Contribution;
import io.notaflow.domain.tax.IcmsTotals;
import io.notaflow.domain.tax.ImportTax;
import io.notaflow.domain.tax.Ipi;
import io.notaflow.validate.rule.Remedy;
import io.notaflow.validate.rule.Rule;
import io.notaflow.validate.rule.RuleInfo;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Products, charges and federal taxes in {@code ICMSTot} (MOC 7.0, rules W07 to W15 and W16a). */
final class ValueTotalRules {
    private ValueTotalRules() {}

    static List<Rule<Invoice>> rules() {
        return List.of(
                SumRule.ofIcms("TOTAL_PRODUCTS", "564", "vProd", IcmsTotals::products, ValueTotalRules::product),
                SumRule.ofIcms("TOTAL_FREIGHT", "535", "vFrete", IcmsTotals::freight, item -> item.product()
                        .freight()),
                SumRule.ofIcms("TOTAL_INSURANCE", "536", "vSeg", IcmsTotals::insurance, item -> item.product()
                        .insurance()),
                SumRule.ofIcms("TOTAL_DISCOUNT", "537", "vDesc", IcmsTotals::discount, item -> item.product()
                        .discount()),
                SumRule.ofIcms("TOTAL_OTHER", "604", "vOutro", IcmsTotals::otherCharges, item -> item.product()
                        .otherCharges()),
                SumRule.ofIcms("TOTAL_IMPORT_TAX", "601", "vII", IcmsTotals::importTax, item -> {
                    ImportTax tax = item.taxes().importTax();
                    return tax == null ? null : tax.value();
                }),
                SumRule.ofIcms("TOTAL_IPI", "538", "vIPI", IcmsTotals::ipi, item -> {
                    Ipi ipi = item.taxes().ipi();
                    return ipi == null ? null : ipi.value();
                }),
                SumRule.ofIcms("TOTAL_RETURNED_IPI", "", "vIPIDevol", IcmsTotals::returnedIpi, item -> item.taxes()
                        .returnedIpi()),
                SumRule.ofIcms(
                        "TOTAL_PIS",
                        "602",
                        "vPIS",
                        IcmsTotals::pis,
                        item -> ofGoods(item, item.taxes().pis())),
                SumRule.ofIcms(
                        "TOTAL_COFINS",
                        "603",
                        "vCOFINS",
                        IcmsTotals::cofins,
                        item -> ofGoods(item, item.taxes().cofins())),
                Rule.of(
                        RuleInfo.mild("TOTAL_ESTIMATED_TAXES")
                                .sefaz("685")
                                .says(
                                        "O total vTotTrib é {value}; os itens somam {expected}.",
                                        "The total vTotTrib is {value}; the items add up to {expected}.")
                                .remedy(Remedy.RECOMPUTE),
                        (invoice, inspection) -> {
                            IcmsTotals icms = invoice.totals().icms();
                            BigDecimal said = icms == null ? null : icms.estimated();
                            BigDecimal sum = said == null
                                    ? BigDecimal.ZERO
                                    : Money.sum(invoice, item -> item.taxes().estimated());
                            // Many issuers estimate the invoice as a whole only.
                            if (said != null && sum.signum() != 0 && inspection.differ(said, sum)) {
                                inspection.report("total/ICMSTot/vTotTrib", said, sum);
                            }
                        }));
    }

    /** Services have a total of their own; indTot 0 is no part of any. */
    private static @Nullable BigDecimal product(Item item) {
        Integer inTotal = item.product().inTotal();
        boolean counts = (inTotal == null || inTotal == 1) && item.taxes().issqn() == null;
        return counts ? item.product().grossValue() : null;
    }

    private static @Nullable BigDecimal ofGoods(Item item, @Nullable Contribution contribution) {
        return item.taxes().issqn() == null && contribution != null ? contribution.value() : null;
    }
}
