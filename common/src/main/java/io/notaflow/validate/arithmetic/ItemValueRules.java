package io.notaflow.validate.arithmetic;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.invoice.Item;
import io.notaflow.domain.invoice.Product;
import io.notaflow.domain.tax.Icms;
import io.notaflow.domain.tax.IcmsOwn;
import io.notaflow.domain.tax.IcmsRelief;
import io.notaflow.validate.rule.Inspection;
import io.notaflow.validate.rule.Remedy;
import io.notaflow.validate.rule.Rule;
import io.notaflow.validate.rule.RuleInfo;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of an item from its quantities and rates (MOC 7.0, rules I11-10, I14b-10, N17-10, N28-10). */
final class ItemValueRules {
    private ItemValueRules() {}

    static List<Rule<Invoice>> rules() {
        return List.of(
                Rule.perItem(
                        RuleInfo.mild("ITEM_VALUE")
                                .sefaz("629")
                                .says(
                                        "vProd é {value}; qCom × vUnCom dá {expected}.",
                                        "vProd is {value}; qCom × vUnCom gives {expected}.")
                                .remedy(Remedy.RECOMPUTE),
                        (invoice, item, inspection) -> {
                            Product product = item.product();
                            product(invoice, product, product.quantity(), product.unitPrice(), inspection);
                        }),
                Rule.perItem(
                        RuleInfo.mild("ITEM_TAX_VALUE")
                                .sefaz("630")
                                .says(
                                        "vProd é {value}; qTrib × vUnTrib dá {expected}.",
                                        "vProd is {value}; qTrib × vUnTrib gives {expected}.")
                                .remedy(Remedy.RECOMPUTE),
                        (invoice, item, inspection) -> {
                            Product product = item.product();
                            product(invoice, product, product.taxQuantity(), product.taxUnitPrice(), inspection);
                        }),
                Rule.perItem(
                        RuleInfo.mild("ICMS_VALUE")
                                .sefaz("528")
                                .says(
                                        "vICMS é {value}; vBC × pICMS dá {expected}.",
                                        "vICMS is {value}; vBC × pICMS gives {expected}.")
                                .remedy(Remedy.RECOMPUTE),
                        ItemValueRules::icms),
                Rule.perItem(
                        RuleInfo.mild("ICMS_RELIEF_MISSING")
                                .sefaz("627")
                                .says(
                                        "Há motivo de desoneração ({value}), mas falta vICMSDeson.",
                                        "There is a reason for exemption ({value}) but no vICMSDeson.")
                                .remedy(Remedy.REVIEW_TAX_RULES),
                        ItemValueRules::relief));
    }

    /** Complements and adjustments correct a value without a quantity of their own. */
    private static void product(
            Invoice invoice,
            Product product,
            @Nullable BigDecimal quantity,
            @Nullable BigDecimal price,
            Inspection inspection) {
        BigDecimal said = product.grossValue();
        if (said == null || quantity == null || price == null || !Purpose.movesGoods(invoice)) {
            return;
        }
        if (Money.isExactly(said, quantity, price)) {
            return;
        }
        BigDecimal computed = Money.product(quantity, price);
        if (inspection.differ(said, computed)) {
            inspection.report("prod/vProd", said, computed);
        }
    }

    /** Plain groups only: no deferral, no reduction, no import, whose base contains the tax. */
    private static void icms(Invoice invoice, Item item, Inspection inspection) {
        Icms icms = item.taxes().icms();
        IcmsOwn own = icms == null ? null : icms.own();
        if (icms == null || own == null || !isPlain(icms.group()) || ItemSpecial.isImport(item)) {
            return;
        }
        BigDecimal said = own.value();
        BigDecimal base = own.base();
        BigDecimal rate = own.rate();
        if (said != null && base != null && rate != null && Purpose.movesGoods(invoice)) {
            BigDecimal computed = Money.percent(base, rate);
            if (inspection.differ(said, computed)) {
                inspection.report("imposto/ICMS/" + icms.group() + "/vICMS", said, computed);
            }
        }
    }

    private static boolean isPlain(String group) {
        return group.equals("ICMS00") || group.equals("ICMS10");
    }

    private static void relief(Invoice invoice, Item item, Inspection inspection) {
        Icms icms = item.taxes().icms();
        IcmsRelief relief = icms == null ? null : icms.relief();
        if (icms != null && relief != null && relief.reason() != null && relief.value() == null) {
            inspection.report("imposto/ICMS/" + icms.group() + "/motDesICMS", relief.reason(), "vICMSDeson");
        }
    }
}
