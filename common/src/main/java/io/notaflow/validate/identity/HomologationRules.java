package io.notaflow.validate.identity;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.invoice.Party;
import io.notaflow.validate.rule.Inspection;
import io.notaflow.validate.rule.Rule;
import io.notaflow.validate.rule.RuleInfo;
import java.util.List;

/** Test documents must say so (MOC 7.0, rule E04-10). */
public final class HomologationRules {
    private static final String NAME = "NF-E EMITIDA EM AMBIENTE DE HOMOLOGACAO - SEM VALOR FISCAL";
    private static final int HOMOLOGATION = 2;

    private HomologationRules() {}

    /** All of them. */
    public static List<Rule<Invoice>> rules() {
        return List.of(Rule.of(
                RuleInfo.grave("HOMOLOGATION_RECIPIENT_NAME")
                        .sefaz("598")
                        .says(
                                "Nota de homologação com outro nome de destinatário (esperado: {expected}).",
                                "Test invoice with another recipient's name (expected: {expected}).")
                        .remedy(
                                "Use o nome padrão nos testes; se a nota é real, corrija tpAmb.",
                                "Use the standard name in tests; if the invoice is real, correct tpAmb."),
                HomologationRules::recipientName));
    }

    /** Reports no value: it may be a person's name. */
    private static void recipientName(Invoice invoice, Inspection inspection) {
        Integer environment = invoice.identification().environment();
        Party recipient = invoice.recipient();
        String name = recipient == null ? null : recipient.name();
        if (environment != null && environment == HOMOLOGATION && name != null && !name.equals(NAME)) {
            inspection.report("dest/xNome", null, NAME);
        }
    }
}
