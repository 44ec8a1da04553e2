package io.notaflow.validate.coherence;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.invoice.Item;
import io.notaflow.domain.tax.Icms;
import io.notaflow.domain.tax.IcmsSubstitution;
import io.notaflow.validate.rule.Inspection;
import io.notaflow.validate.rule.Remedy;
import io.notaflow.validate.rule.Rule;
import io.notaflow.validate.rule.RuleInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** NCM and CEST (MOC 7.0, rules I05-10, I05-20; NT 2015.003, rule N23-10; Convênio ICMS 92/2015). */
final class GoodsRules {
    private static final int CHAPTERS = 97;
    private static final int RESERVED_CHAPTER = 77;
    private static final LocalDate CEST_BEGINS = LocalDate.of(2018, 4, 1);

    private GoodsRules() {}

    static List<Rule<Invoice>> rules() {
        return List.of(
                Rule.perItem(
                        RuleInfo.mild("NCM_INCOMPLETE")
                                .sefaz("777")
                                .says(
                                        "O NCM {value} está incompleto (esperado: {expected}).",
                                        "NCM {value} is incomplete (expected: {expected}).")
                                .remedy(Remedy.REVIEW_TAX_RULES),
                        GoodsRules::incomplete),
                Rule.perItem(
                        RuleInfo.mild("NCM_UNKNOWN")
                                .sefaz("778")
                                .says(
                                        "O NCM {value} é de um capítulo que não existe (esperado: {expected}).",
                                        "NCM {value} is of a chapter that does not exist (expected: {expected}).")
                                .remedy(Remedy.REVIEW_TAX_RULES),
                        GoodsRules::unknown),
                Rule.perItem(
                        RuleInfo.mild("CEST_MISSING")
                                .sefaz("806")
                                .says(
                                        "Item com substituição tributária ({value}) sem CEST.",
                                        "Item with tax substitution ({value}) without CEST.")
                                .remedy(Remedy.REVIEW_TAX_RULES),
                        GoodsRules::cest));
    }

    /** {@code 00} is for services, and for notes that move no goods. */
    private static void incomplete(Invoice invoice, Item item, Inspection inspection) {
        String ncm = item.product().ncm();
        if (ncm == null || isEightDigits(ncm)) {
            return;
        }
        boolean without = ncm.equals("00") && (item.taxes().issqn() != null || !Trait.isNormalPurpose(invoice));
        if (!without) {
            inspection.report("prod/NCM", ncm, "[0-9]{8}");
        }
    }

    private static boolean isEightDigits(String ncm) {
        if (ncm.length() != 8) {
            return false;
        }
        for (int i = 0; i < 8; i++) {
            if (ncm.charAt(i) < '0' || ncm.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Only the chapter: the full list changes every year. */
    private static void unknown(Invoice invoice, Item item, Inspection inspection) {
        String ncm = item.product().ncm();
        if (ncm == null || !isEightDigits(ncm) || item.taxes().issqn() != null) {
            return;
        }
        int chapter = (ncm.charAt(0) - '0') * 10 + ncm.charAt(1) - '0';
        if (chapter < 1 || chapter > CHAPTERS || chapter == RESERVED_CHAPTER) {
            inspection.report("prod/NCM", ncm, "01–97");
        }
    }

    private static void cest(Invoice invoice, Item item, Inspection inspection) {
        Icms icms = item.taxes().icms();
        if (icms != null
                && item.product().cest() == null
                && Trait.isNormalPurpose(invoice)
                && Trait.isSince(invoice, CEST_BEGINS)
                && isSubstituted(icms)) {
            inspection.report("prod/CEST", icms.group(), "[0-9]{7}");
        }
    }

    private static boolean isSubstituted(Icms icms) {
        return switch (icms.group()) {
            case "ICMS10", "ICMS30", "ICMS60", "ICMS70", "ICMSSN201", "ICMSSN202", "ICMSSN500" -> true;
            case "ICMS90", "ICMSSN900" -> {
                IcmsSubstitution substitution = icms.substitution();
                BigDecimal value = substitution == null ? null : substitution.value();
                yield value != null && value.signum() > 0;
            }
            default -> false;
        };
    }
}
