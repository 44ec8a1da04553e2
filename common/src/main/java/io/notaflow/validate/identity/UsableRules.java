package io.notaflow.validate.identity;

import io.notaflow.domain.AccessKey;
import io.notaflow.domain.Invoice;
import io.notaflow.validate.rule.Inspection;
import io.notaflow.validate.rule.Remedy;
import io.notaflow.validate.rule.Rule;
import io.notaflow.validate.rule.RuleInfo;
import java.math.BigDecimal;
import java.util.List;

/** What an invoice needs to be counted at all: a model of ours, a date, a total (design 2, "quarantine or flag"). */
public final class UsableRules {
    /** Code of the rule on the date. */
    public static final String DATE = "ISSUE_DATE_MISSING";
    /** Code of the rule on the total. */
    public static final String TOTAL = "TOTAL_MISSING";

    private static final int TOTAL_SCALE = 2;
    private static final int TOTAL_DIGITS = 13;

    private UsableRules() {}

    /** All of them. */
    public static List<Rule<Invoice>> rules() {
        return List.of(
                Rule.of(
                        RuleInfo.fatal("MODEL_UNSUPPORTED")
                                .sefaz("450")
                                .says(
                                        "O modelo {value} não é NF-e nem NFC-e (esperado: {expected}).",
                                        "Model {value} is neither NF-e nor NFC-e (expected: {expected}).")
                                .remedy(
                                        "Envie ao NotaFlow somente NF-e (55) e NFC-e (65).",
                                        "Send only NF-e (55) and NFC-e (65) to NotaFlow."),
                        UsableRules::model),
                Rule.of(
                        RuleInfo.fatal(DATE)
                                .sefaz("225")
                                .says(
                                        "A nota não tem data de emissão utilizável (dhEmi).",
                                        "The invoice has no usable date of issue (dhEmi).")
                                .remedy(Remedy.CORRECT_AND_RESEND),
                        UsableRules::date),
                Rule.of(
                        RuleInfo.fatal(TOTAL)
                                .sefaz("225")
                                .says(
                                        "A nota não tem valor total utilizável (vNF).",
                                        "The invoice has no usable total (vNF).")
                                .remedy(Remedy.CORRECT_AND_RESEND),
                        UsableRules::total),
                Rule.of(
                        RuleInfo.fatal("TOTAL_OUT_OF_RANGE")
                                .sefaz("225")
                                .says(
                                        "O valor total {value} não cabe em {expected}.",
                                        "The total {value} does not fit {expected}.")
                                .remedy(Remedy.CORRECT_AND_RESEND),
                        UsableRules::range));
    }

    private static void model(Invoice invoice, Inspection inspection) {
        Integer model = invoice.identification().model();
        AccessKey key = inspection.accessKey(invoice.key());
        int said = model != null ? model : key == null ? 0 : key.model();
        if (said != 55 && said != 65) {
            inspection.report("ide/mod", model, "55, 65");
        }
    }

    private static void date(Invoice invoice, Inspection inspection) {
        if (invoice.identification().issuedAt() == null) {
            inspection.report("ide/dhEmi", null, "AAAA-MM-DDThh:mm:ss±hh:00");
        }
    }

    private static void total(Invoice invoice, Inspection inspection) {
        if (invoice.totals().document() == null) {
            inspection.report("total/ICMSTot/vNF", null, "0.00");
        }
    }

    /** TDec_1302: 13 digits before the point, 2 after it; more cannot be stored exactly. */
    private static void range(Invoice invoice, Inspection inspection) {
        BigDecimal total = invoice.totals().document();
        if (total == null || (total.scale() <= TOTAL_SCALE && total.precision() - total.scale() <= TOTAL_DIGITS)) {
            return;
        }
        BigDecimal exact = total.stripTrailingZeros();
        if (exact.signum() < 0 || exact.scale() > TOTAL_SCALE || exact.precision() - exact.scale() > TOTAL_DIGITS) {
            inspection.report("total/ICMSTot/vNF", total, "13v2");
        }
    }
}
