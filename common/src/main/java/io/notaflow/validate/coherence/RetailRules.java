package io.notaflow.validate.coherence;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.invoice.Transport;
import io.notaflow.validate.rule.Inspection;
import io.notaflow.validate.rule.Remedy;
import io.notaflow.validate.rule.Rule;
import io.notaflow.validate.rule.RuleInfo;
import java.util.List;
import java.util.Set;

/** What an NFC-e may not carry (NT 2013.005 and 2015.002, rules I08-150, X02-10, X03-10). */
final class RetailRules {
    /** The lists of both technical notes together. */
    private static final Set<String> CFOPS =
            Set.of("5101", "5102", "5103", "5104", "5115", "5401", "5403", "5405", "5653", "5656", "5667", "5933");

    private static final int NO_FREIGHT = 9;
    private static final int HOME_DELIVERY = 4;

    private RetailRules() {}

    static List<Rule<Invoice>> rules() {
        return List.of(
                Rule.perItem(
                        RuleInfo.mild("NFCE_CFOP")
                                .sefaz("725")
                                .says(
                                        "O CFOP {value} não é permitido em NFC-e.",
                                        "CFOP {value} is not allowed in an NFC-e.")
                                .remedy(Remedy.REVIEW_TAX_RULES),
                        (invoice, item, inspection) -> {
                            String cfop = item.product().cfop();
                            if (Trait.isRetail(invoice) && cfop != null && !CFOPS.contains(cfop)) {
                                inspection.report("prod/CFOP", cfop, null);
                            }
                        }),
                Rule.of(
                        RuleInfo.mild("NFCE_FREIGHT")
                                .sefaz("753")
                                .says(
                                        "NFC-e com frete (modFrete {value}; esperado: {expected}).",
                                        "NFC-e with freight (modFrete {value}; expected: {expected}).")
                                .remedy(Remedy.CORRECT_AND_RESEND),
                        RetailRules::freight),
                Rule.of(
                        RuleInfo.mild("NFCE_CARRIER")
                                .sefaz("754")
                                .says("NFC-e com transportador.", "NFC-e with a carrier.")
                                .remedy(Remedy.CORRECT_AND_RESEND),
                        RetailRules::carrier));
    }

    /** Home delivery may have both. */
    private static boolean isAtTheTill(Invoice invoice) {
        return Trait.isRetail(invoice) && !Trait.is(invoice.identification().presence(), HOME_DELIVERY);
    }

    private static void freight(Invoice invoice, Inspection inspection) {
        Transport transport = invoice.transport();
        Integer mode = transport == null ? null : transport.freightMode();
        if (isAtTheTill(invoice) && Trait.isOther(mode, NO_FREIGHT)) {
            inspection.report("transp/modFrete", mode, NO_FREIGHT);
        }
    }

    private static void carrier(Invoice invoice, Inspection inspection) {
        Transport transport = invoice.transport();
        if (isAtTheTill(invoice) && transport != null && transport.carrier() != null) {
            inspection.report("transp/transporta", null, null);
        }
    }
}
