package io.notaflow.validate.coherence;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.invoice.Item;
import io.notaflow.domain.tax.Icms;
import io.notaflow.validate.rule.Inspection;
import io.notaflow.validate.rule.Remedy;
import io.notaflow.validate.rule.Rule;
import io.notaflow.validate.rule.RuleInfo;
import java.util.List;

/** CST and CSOSN against the issuer's regime (MOC 7.0, rules N12-20, N12a-20; NT 2023.001 for fuels; NT 2024.001 for MEI). */
final class RegimeRules {
    private static final int SIMPLES = 1;
    private static final int MEI = 4;

    private RegimeRules() {}

    static List<Rule<Invoice>> rules() {
        return List.of(
                Rule.perItem(
                        RuleInfo.mild("CST_IN_SIMPLES")
                                .sefaz("590")
                                .says(
                                        "CST {value} usado por emitente do Simples Nacional (esperado: {expected}).",
                                        "CST {value} used by an issuer of Simples Nacional (expected: {expected}).")
                                .remedy(Remedy.REVIEW_TAX_RULES),
                        RegimeRules::cst),
                Rule.perItem(
                        RuleInfo.mild("CSOSN_OUTSIDE_SIMPLES")
                                .sefaz("591")
                                .says(
                                        "CSOSN {value} usado por emitente fora do Simples Nacional (esperado: {expected}).",
                                        "CSOSN {value} used by an issuer outside Simples Nacional (expected: {expected}).")
                                .remedy(Remedy.REVIEW_TAX_RULES),
                        RegimeRules::csosn));
    }

    private static void cst(Invoice invoice, Item item, Inspection inspection) {
        Integer regime = invoice.issuer().taxRegime();
        Icms icms = item.taxes().icms();
        boolean simples = regime != null && (regime == SIMPLES || regime == MEI);
        if (simples && icms != null && icms.cst() != null && !isForAll(icms.group())) {
            inspection.report("imposto/ICMS/" + icms.group() + "/CST", icms.cst(), "CSOSN");
        }
    }

    /** Single-phase fuels and ST between states have no form of their own for Simples. */
    private static boolean isForAll(String group) {
        return switch (group) {
            case "ICMS02", "ICMS15", "ICMS53", "ICMS61", "ICMSPart", "ICMSST" -> true;
            default -> false;
        };
    }

    private static void csosn(Invoice invoice, Item item, Inspection inspection) {
        Integer regime = invoice.issuer().taxRegime();
        Icms icms = item.taxes().icms();
        boolean outside = regime != null && regime != SIMPLES && regime != MEI;
        if (outside && icms != null && icms.csosn() != null) {
            inspection.report("imposto/ICMS/" + icms.group() + "/CSOSN", icms.csosn(), "CST");
        }
    }
}
