package io.notaflow.validate.arithmetic;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.invoice.Item;
import io.notaflow.domain.tax.Contribution;
import io.notaflow.domain.tax.IcmsTotals;
import io.notaflow.domain.tax.ServiceTotals;
import io.notaflow.validate.rule.Inspection;
import io.notaflow.validate.rule.Remedy;
import io.notaflow.validate.rule.Rule;
import io.notaflow.validate.rule.RuleInfo;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code vNF} (MOC 7.0, rule W16-10; domain.md 8). Imports are not checked. Exempted ICMS, the retention of single-phase fuels and
 * PIS/COFINS by substitution may be part of it or not: each combination that issuers use is right.
 */
final class DocumentTotalRules {
    private DocumentTotalRules() {}

    static List<Rule<Invoice>> rules() {
        return List.of(Rule.of(
                RuleInfo.mild("TOTAL_FORMULA")
                        .sefaz("610")
                        .says(
                                "O valor da nota vNF é {value}; as parcelas dão {expected}.",
                                "The invoice total vNF is {value}; its parts give {expected}.")
                        .remedy(Remedy.RECOMPUTE),
                DocumentTotalRules::formula));
    }

    private static void formula(Invoice invoice, Inspection inspection) {
        IcmsTotals totals = invoice.totals().icms();
        BigDecimal said = invoice.totals().document();
        if (totals == null || said == null || Purpose.isReformNote(invoice) || ItemSpecial.isAnyImport(invoice)) {
            return;
        }
        BigDecimal plain = parts(invoice, totals);
        if (inspection.differ(said, Money.minus(plain, totals.relief()))
                && !isVariant(invoice, totals, plain, said, inspection)) {
            inspection.report("total/ICMSTot/vNF", said, Money.minus(plain, totals.relief()));
        }
    }

    private static BigDecimal parts(Invoice invoice, IcmsTotals totals) {
        BigDecimal sum = Money.minus(Money.orZero(totals.products()), totals.discount());
        if (!ItemSpecial.isAnyBilledDirectly(invoice)) {
            sum = Money.plus(Money.plus(sum, totals.st()), totals.fcpSt());
        }
        sum = Money.plus(sum, totals.freight());
        sum = Money.plus(sum, totals.insurance());
        sum = Money.plus(sum, totals.otherCharges());
        sum = Money.plus(sum, totals.importTax());
        sum = Money.plus(sum, totals.ipi());
        sum = Money.plus(sum, totals.returnedIpi());
        ServiceTotals services = invoice.totals().services();
        return services == null ? sum : Money.plus(sum, services.services());
    }

    private static boolean isVariant(
            Invoice invoice, IcmsTotals totals, BigDecimal plain, BigDecimal said, Inspection inspection) {
        BigDecimal[] reliefs = {
            BigDecimal.ZERO, Money.orZero(totals.relief()), Money.sum(invoice, ItemSpecial::deductedRelief)
        };
        BigDecimal[] retentions = {BigDecimal.ZERO, Money.orZero(totals.singlePhaseRetention())};
        BigDecimal[] substitutions = {BigDecimal.ZERO, Money.sum(invoice, DocumentTotalRules::contributionSt)};
        for (BigDecimal relief : reliefs) {
            for (BigDecimal retention : retentions) {
                for (BigDecimal substitution : substitutions) {
                    BigDecimal variant = Money.plus(Money.plus(Money.minus(plain, relief), retention), substitution);
                    if (!inspection.differ(said, variant)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** {@code indSomaPISST} and {@code indSomaCOFINSST} say whether it is part of the total; they are not decoded. */
    static BigDecimal contributionSt(Item item) {
        return Money.plus(
                Money.orZero(value(item.taxes().pisSt())), value(item.taxes().cofinsSt()));
    }

    private static @Nullable BigDecimal value(@Nullable Contribution contribution) {
        return contribution == null ? null : contribution.value();
    }
}
