package io.notaflow.validate.arithmetic;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.invoice.Item;
import io.notaflow.domain.invoice.Product;
import io.notaflow.domain.tax.Fcp;
import io.notaflow.domain.tax.IbsCbs;
import io.notaflow.domain.tax.Icms;
import io.notaflow.domain.tax.IcmsSinglePhase;
import io.notaflow.domain.tax.IcmsSubstitution;
import io.notaflow.domain.tax.ImportTax;
import io.notaflow.domain.tax.Ipi;
import io.notaflow.domain.tax.SelectiveTax;
import io.notaflow.validate.rule.Inspection;
import io.notaflow.validate.rule.Remedy;
import io.notaflow.validate.rule.Rule;
import io.notaflow.validate.rule.RuleInfo;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * {@code vItem} (NT 2025.002, rule VB01-10). In 2026 IBS, CBS and IS are not yet part of it; with or without them is right, and the
 * variants of {@code vNF} hold here too. Imports and items outside the total are not checked.
 */
final class ItemTotalRule {
    private ItemTotalRule() {}

    static Rule<Invoice> rule() {
        return Rule.perItem(
                RuleInfo.mild("ITEM_TOTAL")
                        .sefaz("VB01-10")
                        .says(
                                "vItem é {value}; as parcelas dão {expected}.",
                                "vItem is {value}; its parts give {expected}.")
                        .remedy(Remedy.RECOMPUTE),
                ItemTotalRule::check);
    }

    private static void check(Invoice invoice, Item item, Inspection inspection) {
        BigDecimal said = item.total();
        Integer inTotal = item.product().inTotal();
        boolean apart = inTotal != null && inTotal == 0;
        if (said == null || apart || ItemSpecial.isImport(item) || Purpose.isReformNote(invoice)) {
            return;
        }
        BigDecimal plain = parts(item);
        if (inspection.differ(said, plain) && !isVariant(item, plain, said, inspection)) {
            inspection.report("vItem", said, plain);
        }
    }

    private static BigDecimal parts(Item item) {
        Product product = item.product();
        BigDecimal sum = Money.minus(Money.orZero(product.grossValue()), product.discount());
        sum = Money.plus(sum, product.freight());
        sum = Money.plus(sum, product.insurance());
        sum = Money.plus(sum, product.otherCharges());
        ImportTax importTax = item.taxes().importTax();
        Ipi ipi = item.taxes().ipi();
        sum = importTax == null ? sum : Money.plus(sum, importTax.value());
        sum = ipi == null ? sum : Money.plus(sum, ipi.value());
        sum = Money.plus(sum, item.taxes().returnedIpi());
        return ItemSpecial.isBilledDirectly(item) ? sum : Money.plus(sum, substitution(item));
    }

    private static @Nullable BigDecimal substitution(Item item) {
        Icms icms = item.taxes().icms();
        IcmsSubstitution st = icms == null ? null : icms.substitution();
        if (st == null) {
            return null;
        }
        Fcp fcp = st.fcp();
        return Money.plus(Money.orZero(st.value()), fcp == null ? null : fcp.value());
    }

    private static boolean isVariant(Item item, BigDecimal plain, BigDecimal said, Inspection inspection) {
        BigDecimal[] optional = {
            Money.orZero(ItemSpecial.relief(item)).negate(),
            Money.orZero(retention(item)),
            DocumentTotalRules.contributionSt(item),
            reform(item)
        };
        for (int chosen = 1; chosen < 1 << optional.length; chosen++) {
            BigDecimal variant = plain;
            for (int i = 0; i < optional.length; i++) {
                variant = (chosen >> i & 1) == 1 ? Money.plus(variant, optional[i]) : variant;
            }
            if (!inspection.differ(said, variant)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable BigDecimal retention(Item item) {
        Icms icms = item.taxes().icms();
        IcmsSinglePhase fuel = icms == null ? null : icms.singlePhase();
        return fuel == null ? null : fuel.retentionValue();
    }

    private static BigDecimal reform(Item item) {
        IbsCbs tax = item.taxes().ibsCbs();
        SelectiveTax selective = item.taxes().selective();
        BigDecimal sum = tax == null ? BigDecimal.ZERO : Money.plus(Money.orZero(tax.ibs()), tax.cbs());
        return selective == null ? sum : Money.plus(sum, selective.value());
    }
}
