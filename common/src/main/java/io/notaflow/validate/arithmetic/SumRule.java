package io.notaflow.validate.arithmetic;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.tax.IcmsTotals;
import io.notaflow.validate.arithmetic.Money.ItemAmount;
import io.notaflow.validate.arithmetic.Money.TotalAmount;
import io.notaflow.validate.rule.Remedy;
import io.notaflow.validate.rule.Rule;
import io.notaflow.validate.rule.RuleInfo;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A total against the sum of its items; a total that the document does not carry is not compared. */
final class SumRule {
    private SumRule() {}

    /** A total of {@code ICMSTot}, by its tag. */
    static Rule<Invoice> ofIcms(String code, String sefaz, String tag, IcmsTotal total, ItemAmount amount) {
        return of(
                code,
                sefaz,
                "total/ICMSTot/" + tag,
                invoice -> {
                    IcmsTotals icms = invoice.totals().icms();
                    return icms == null ? null : total.of(icms);
                },
                amount);
    }

    /** Any total, by its path below {@code infNFe}. */
    static Rule<Invoice> of(String code, String sefaz, String path, TotalAmount total, ItemAmount amount) {
        return Rule.of(info(code, sefaz, path), (invoice, inspection) -> {
            BigDecimal said = total.of(invoice);
            if (said != null) {
                BigDecimal sum = Money.sum(invoice, amount);
                if (inspection.differ(said, sum)) {
                    inspection.report(path, said, sum);
                }
            }
        });
    }

    /** A total for which either of two sums is right. */
    static Rule<Invoice> ofEither(
            String code, String sefaz, String tag, IcmsTotal total, ItemAmount first, ItemAmount second) {
        String path = "total/ICMSTot/" + tag;
        return Rule.of(info(code, sefaz, path), (invoice, inspection) -> {
            IcmsTotals icms = invoice.totals().icms();
            BigDecimal said = icms == null ? null : total.of(icms);
            if (said == null) {
                return;
            }
            BigDecimal sum = Money.sum(invoice, first);
            if (inspection.differ(said, sum) && inspection.differ(said, Money.sum(invoice, second))) {
                inspection.report(path, said, sum);
            }
        });
    }

    private static RuleInfo info(String code, String sefaz, String path) {
        String tag = path.substring(path.lastIndexOf('/') + 1);
        return RuleInfo.mild(code)
                .sefaz(sefaz)
                .says(
                        "O total " + tag + " é {value}; os itens somam {expected}.",
                        "The total " + tag + " is {value}; the items add up to {expected}.")
                .remedy(Remedy.RECOMPUTE);
    }

    /** One amount of {@code ICMSTot}. */
    @FunctionalInterface
    interface IcmsTotal {
        @Nullable
        BigDecimal of(IcmsTotals totals);
    }
}
