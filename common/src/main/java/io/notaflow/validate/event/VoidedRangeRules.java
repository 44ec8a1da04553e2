package io.notaflow.validate.event;

import io.notaflow.domain.EventKind;
import io.notaflow.domain.InvoiceEvent;
import io.notaflow.domain.Uf;
import io.notaflow.domain.VoidedRange;
import io.notaflow.validate.rule.Inspection;
import io.notaflow.validate.rule.Remedy;
import io.notaflow.validate.rule.Rule;
import io.notaflow.validate.rule.RuleInfo;
import java.util.List;

/** Voided number ranges (MOC 7.0, inutilização, rules DP05 to DP12). */
public final class VoidedRangeRules {
    private static final int LAST_NUMBER = 999_999_999;

    private VoidedRangeRules() {}

    /** All of them. */
    public static List<Rule<InvoiceEvent>> rules() {
        return List.of(
                Rule.of(
                        RuleInfo.fatal("VOIDED_RANGE_MISSING")
                                .sefaz("225")
                                .says(
                                        "A inutilização não diz quais números foram inutilizados.",
                                        "The voided range does not say which numbers are voided.")
                                .remedy(
                                        "Envie o procInutNFe completo, com a resposta da SEFAZ.",
                                        "Send the whole procInutNFe with SEFAZ's answer."),
                        (event, inspection) -> {
                            if (event.kind() == EventKind.VOIDED_RANGE && event.voidedRange() == null) {
                                inspection.report("infInut", null, "cUF ano CNPJ mod serie nNFIni nNFFin");
                            }
                        }),
                ranged(
                        RuleInfo.grave("VOIDED_RANGE_ORDER")
                                .sefaz("224")
                                .says(
                                        "A faixa inutilizada é {value} (esperado: {expected}).",
                                        "The voided range is {value} (expected: {expected}).")
                                .remedy(Remedy.CORRECT_AND_RESEND),
                        VoidedRangeRules::order),
                ranged(
                        RuleInfo.grave("VOIDED_RANGE_CODES")
                                .sefaz("225")
                                .says(
                                        "A inutilização traz {value} (esperado: {expected}).",
                                        "The voided range carries {value} (expected: {expected}).")
                                .remedy(Remedy.CORRECT_AND_RESEND),
                        VoidedRangeRules::codes),
                ranged(
                        RuleInfo.grave("VOIDED_RANGE_ISSUER")
                                .sefaz("207")
                                .says(
                                        "O CNPJ ou CPF da inutilização ({value}) não é válido.",
                                        "The voided range's CNPJ or CPF ({value}) is not valid.")
                                .remedy(Remedy.CHECK_REGISTER),
                        (range, inspection) -> {
                            if (!range.issuer().isValid()) {
                                inspection.report(
                                        "infInut/" + range.issuer().kind(),
                                        range.issuer().value(),
                                        null);
                            }
                        }));
    }

    private static Rule<InvoiceEvent> ranged(RuleInfo info, Rule.Check<VoidedRange> check) {
        return Rule.of(info, (event, inspection) -> {
            VoidedRange range = event.voidedRange();
            if (range != null) {
                check.run(range, inspection);
            }
        });
    }

    private static void order(VoidedRange range, Inspection inspection) {
        if (range.first() < 1 || range.last() < range.first() || range.last() > LAST_NUMBER) {
            inspection.report("infInut/nNFIni", range.first() + "–" + range.last(), "1 ≤ nNFIni ≤ nNFFin");
        }
    }

    private static void codes(VoidedRange range, Inspection inspection) {
        if (Uf.coded(range.stateCode()) == null) {
            inspection.report("infInut/cUF", range.stateCode(), "11–53 (IBGE)");
        }
        if (range.model() != 55 && range.model() != 65) {
            inspection.report("infInut/mod", range.model(), "55, 65");
        }
        if (range.series() < 0 || range.series() > 999) {
            inspection.report("infInut/serie", range.series(), "0–999");
        }
    }
}
