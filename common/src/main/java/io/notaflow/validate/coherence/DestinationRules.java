package io.notaflow.validate.coherence;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.Uf;
import io.notaflow.validate.rule.Inspection;
import io.notaflow.validate.rule.Remedy;
import io.notaflow.validate.rule.Rule;
import io.notaflow.validate.rule.RuleInfo;
import java.util.List;

/** {@code idDest} against the states of the parties (MOC 7.0, rules B11a-10 to B11a-40). A delivery address is not decoded. */
final class DestinationRules {
    private DestinationRules() {}

    static List<Rule<Invoice>> rules() {
        return List.of(
                Rule.of(
                        RuleInfo.mild("FOREIGN_DESTINATION_STATE")
                                .sefaz("727")
                                .says(
                                        "Operação com o exterior, mas a UF do destinatário é {value} (esperado: {expected}).",
                                        "Foreign operation, but the recipient's state is {value} (expected: {expected}).")
                                .remedy(Remedy.REVIEW_TAX_RULES),
                        DestinationRules::foreign),
                Rule.of(
                        RuleInfo.mild("INTERSTATE_WITHIN_STATE")
                                .sefaz("772")
                                .says(
                                        "Operação interestadual dentro da própria UF ({value}).",
                                        "Interstate operation within one state ({value}).")
                                .remedy(Remedy.REVIEW_TAX_RULES),
                        DestinationRules::interstate),
                Rule.of(
                        RuleInfo.mild("INTERNAL_WITH_OTHER_STATE")
                                .sefaz("773")
                                .says(
                                        "Operação interna com destinatário de outra UF ({value}; emitente: {expected}).",
                                        "Internal operation with a recipient of another state ({value}; issuer: {expected}).")
                                .remedy(Remedy.REVIEW_TAX_RULES),
                        DestinationRules::internal));
    }

    private static void foreign(Invoice invoice, Inspection inspection) {
        String uf = Trait.recipientUf(invoice);
        if (Trait.is(invoice.identification().destination(), 3) && uf != null && !uf.equals("EX")) {
            inspection.report("dest/enderDest/UF", uf, "EX");
        }
    }

    private static void interstate(Invoice invoice, Inspection inspection) {
        Uf from = Trait.issuerState(invoice);
        if (Trait.isInterstate(invoice) && from != null && from == Trait.recipientState(invoice)) {
            inspection.report("ide/idDest", from, null);
        }
    }

    /** Sales in the store, at the door and outside the store are internal whoever buys. */
    private static void internal(Invoice invoice, Inspection inspection) {
        Uf from = Trait.issuerState(invoice);
        Uf to = Trait.recipientState(invoice);
        Integer presence = invoice.identification().presence();
        boolean onSite = presence != null && (presence == 1 || presence == 4 || presence == 5);
        if (Trait.is(invoice.identification().destination(), 1)
                && from != null
                && to != null
                && from != to
                && !onSite) {
            inspection.report("ide/idDest", to, from);
        }
    }
}
