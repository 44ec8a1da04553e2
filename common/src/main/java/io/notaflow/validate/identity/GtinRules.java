package io.notaflow.validate.identity;

import io.notaflow.domain.Invoice;
import io.notaflow.validate.rule.Inspection;
import io.notaflow.validate.rule.Rule;
import io.notaflow.validate.rule.RuleInfo;
import io.notaflow.validate.rule.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bar codes (GS1; MOC 7.0, rules I03-10 and I12-10). */
public final class GtinRules {
    private static final String NONE = "SEM GTIN";
    private static final Text CHECK_LABEL = new Text(
            "Confira o código de barras no rótulo, ou informe SEM GTIN.",
            "Check the bar code on the label, or write SEM GTIN.");

    private GtinRules() {}

    /** All of them. */
    public static List<Rule<Invoice>> rules() {
        return List.of(
                Rule.perItem(
                        RuleInfo.grave("GTIN_CHECK_DIGIT")
                                .sefaz("611")
                                .says(
                                        "O código de barras {value} não é um GTIN válido (esperado: {expected}).",
                                        "The bar code {value} is no valid GTIN (expected: {expected}).")
                                .remedy(CHECK_LABEL),
                        (invoice, item, inspection) -> check(item.product().gtin(), "prod/cEAN", inspection)),
                Rule.perItem(
                        RuleInfo.grave("TAX_GTIN_CHECK_DIGIT")
                                .sefaz("612")
                                .says(
                                        "O código de barras da unidade tributável {value} não é um GTIN válido (esperado: {expected}).",
                                        "The bar code of the taxable unit {value} is no valid GTIN (expected: {expected}).")
                                .remedy(CHECK_LABEL),
                        (invoice, item, inspection) -> check(item.product().taxGtin(), "prod/cEANTrib", inspection)));
    }

    private static void check(@Nullable String gtin, String path, Inspection inspection) {
        if (gtin != null && !gtin.isEmpty() && !gtin.equals(NONE) && !isValid(gtin)) {
            inspection.report(path, gtin, "GTIN-8, 12, 13, 14; SEM GTIN");
        }
    }

    /** Weights 3, 1, 3 … from the right, the check digit excluded. */
    static boolean isValid(String gtin) {
        int length = gtin.length();
        if (length != 8 && (length < 12 || length > 14)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < length; i++) {
            int digit = gtin.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            sum += (length - i) % 2 == 0 ? 3 * digit : digit;
        }
        return sum % 10 == 0;
    }
}
