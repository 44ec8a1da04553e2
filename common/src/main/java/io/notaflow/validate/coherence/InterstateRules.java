package io.notaflow.validate.coherence;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.Uf;
import io.notaflow.domain.invoice.Item;
import io.notaflow.domain.tax.Icms;
import io.notaflow.domain.tax.IcmsOwn;
import io.notaflow.validate.rule.Inspection;
import io.notaflow.validate.rule.Remedy;
import io.notaflow.validate.rule.Rule;
import io.notaflow.validate.rule.RuleInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Own ICMS of goods that leave for another state (Senate resolutions 22/1989 and 13/2012; MOC 7.0, rules N16-10, N16-20). Not for
 * returns, which repeat the rate of the way there, nor for sales to non-contributors before 2016, which paid the internal rate.
 */
final class InterstateRules {
    private static final BigDecimal IMPORTED_RATE = BigDecimal.valueOf(4);
    private static final LocalDate DIFAL_BEGINS = LocalDate.of(2016, 1, 1);
    private static final LocalDate FOUR_PERCENT_BEGINS = LocalDate.of(2013, 1, 1);

    private InterstateRules() {}

    static List<Rule<Invoice>> rules() {
        return List.of(
                Rule.perItem(
                        RuleInfo.mild("IMPORTED_INTERSTATE_RATE")
                                .sefaz("663")
                                .says(
                                        "Alíquota de {value} % em saída interestadual de importado (esperado: {expected}).",
                                        "Rate of {value} % on imported goods for another state (expected: {expected}).")
                                .remedy(Remedy.REVIEW_TAX_RULES),
                        InterstateRules::imported),
                Rule.perItem(
                        RuleInfo.mild("INTERSTATE_RATE")
                                .sefaz("693")
                                .says(
                                        "Alíquota interestadual de {value} % acima da prevista para as UFs (esperado: {expected}).",
                                        "Interstate rate of {value} % above that of the pair of states (expected: {expected}).")
                                .remedy(Remedy.REVIEW_TAX_RULES),
                        InterstateRules::national));
    }

    private static void imported(Invoice invoice, Item item, Inspection inspection) {
        BigDecimal rate = rate(invoice, item);
        if (rate != null
                && Origin.isImported(item)
                && rate.compareTo(IMPORTED_RATE) > 0
                && Trait.isSince(invoice, FOUR_PERCENT_BEGINS)) {
            inspection.report("imposto/ICMS/*/pICMS", rate, "4.00");
        }
    }

    private static void national(Invoice invoice, Item item, Inspection inspection) {
        BigDecimal rate = rate(invoice, item);
        if (rate == null || Origin.isImported(item)) {
            return;
        }
        Uf from = Trait.issuerState(invoice);
        Uf to = Trait.recipientState(invoice);
        if (from == null || to == null) {
            return;
        }
        int highest = from.interstateRateTo(to);
        if (rate.compareTo(BigDecimal.valueOf(highest)) > 0) {
            inspection.report("imposto/ICMS/*/pICMS", rate, "≤ " + highest + ".00");
        }
    }

    /** Null where the rules do not hold. */
    private static @Nullable BigDecimal rate(Invoice invoice, Item item) {
        boolean holds = Trait.isOutgoing(invoice)
                && Trait.isInterstate(invoice)
                && Trait.isNormalPurpose(invoice)
                && (Trait.isSince(invoice, DIFAL_BEGINS) || Trait.is(Trait.recipientStatus(invoice), 1));
        Icms icms = item.taxes().icms();
        IcmsOwn own = icms == null ? null : icms.own();
        return holds && own != null ? own.rate() : null;
    }
}
