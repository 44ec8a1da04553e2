package io.notaflow.validate.arithmetic;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.invoice.Item;
import io.notaflow.domain.tax.IbsCbs;
import io.notaflow.domain.tax.ReformShare;
import io.notaflow.domain.tax.ReformTotals;
import io.notaflow.domain.tax.SelectiveTax;
import io.notaflow.validate.arithmetic.Money.ItemAmount;
import io.notaflow.validate.rule.Inspection;
import io.notaflow.validate.rule.Remedy;
import io.notaflow.validate.rule.Rule;
import io.notaflow.validate.rule.RuleInfo;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Totals of IBS, CBS, IS and of the invoice with them (NT 2025.002, rules UB, VB01-10, W34 to W60). */
final class ReformTotalRules {
    private static final String REGULAR = "gIBSCBS";

    private ReformTotalRules() {}

    static List<Rule<Invoice>> rules() {
        return List.of(
                total("TOTAL_IS", "1075", "ISTot/vIS", ReformTotals::selective, item -> {
                    SelectiveTax tax = item.taxes().selective();
                    return tax == null ? null : tax.value();
                }),
                total("TOTAL_REFORM_BASE", "", "IBSCBSTot/vBCIBSCBS", ReformTotals::base, item -> {
                    IbsCbs tax = regular(item);
                    return tax == null ? null : tax.base();
                }),
                total("TOTAL_IBS_STATE", "", "IBSCBSTot/gIBS/gIBSUF/vIBSUF", ReformTotals::stateIbs, item -> {
                    IbsCbs tax = regular(item);
                    return tax == null ? null : value(tax.stateIbs());
                }),
                total("TOTAL_IBS_MUNICIPAL", "", "IBSCBSTot/gIBS/gIBSMun/vIBSMun", ReformTotals::municipalIbs, item -> {
                    IbsCbs tax = regular(item);
                    return tax == null ? null : value(tax.municipalIbs());
                }),
                total("TOTAL_IBS", "", "IBSCBSTot/gIBS/vIBS", ReformTotals::ibs, item -> {
                    IbsCbs tax = regular(item);
                    return tax == null ? null : tax.ibs();
                }),
                total("TOTAL_CBS", "", "IBSCBSTot/gCBS/vCBS", ReformTotals::cbs, item -> {
                    IbsCbs tax = regular(item);
                    return tax == null ? null : tax.cbs();
                }),
                Rule.of(
                        RuleInfo.mild("REFORM_TOTAL_MISSING")
                                .sefaz("1004")
                                .says(
                                        "Há totais de IBS e CBS, mas falta vNFTot.",
                                        "There are totals of IBS and CBS but no vNFTot.")
                                .remedy(Remedy.CORRECT_AND_RESEND),
                        ReformTotalRules::missing),
                Rule.of(
                        RuleInfo.mild("REFORM_TOTAL")
                                .says(
                                        "vNFTot é {value}; os itens (vItem) somam {expected}.",
                                        "vNFTot is {value}; the items (vItem) add up to {expected}.")
                                .remedy(Remedy.RECOMPUTE),
                        ReformTotalRules::sumOfItems),
                ItemTotalRule.rule());
    }

    private static Rule<Invoice> total(String code, String sefaz, String path, ReformTotal total, ItemAmount amount) {
        return SumRule.of(
                code,
                sefaz,
                "total/" + path,
                invoice -> {
                    ReformTotals reform = invoice.totals().reform();
                    return reform == null ? null : total.of(reform);
                },
                amount);
    }

    private static @Nullable IbsCbs regular(Item item) {
        IbsCbs tax = item.taxes().ibsCbs();
        return tax != null && REGULAR.equals(tax.group()) ? tax : null;
    }

    private static @Nullable BigDecimal value(@Nullable ReformShare share) {
        return share == null ? null : share.value();
    }

    private static void missing(Invoice invoice, Inspection inspection) {
        ReformTotals reform = invoice.totals().reform();
        if (reform != null && reform.base() != null && invoice.totals().withReform() == null) {
            inspection.report("total/vNFTot", null, "Σ vItem");
        }
    }

    private static void sumOfItems(Invoice invoice, Inspection inspection) {
        BigDecimal said = invoice.totals().withReform();
        if (said == null || !everyItemHasTotal(invoice)) {
            return;
        }
        BigDecimal sum = Money.sum(invoice, Item::total);
        if (inspection.differ(said, sum) && inspection.differ(said, Money.sum(invoice, ReformTotalRules::ifInTotal))) {
            inspection.report("total/vNFTot", said, sum);
        }
    }

    private static boolean everyItemHasTotal(Invoice invoice) {
        List<Item> items = invoice.items();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).total() == null) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable BigDecimal ifInTotal(Item item) {
        Integer inTotal = item.product().inTotal();
        return inTotal == null || inTotal == 1 ? item.total() : null;
    }

    /** One amount of {@code ISTot} or {@code IBSCBSTot}. */
    @FunctionalInterface
    private interface ReformTotal {
        @Nullable
        BigDecimal of(ReformTotals totals);
    }
}
