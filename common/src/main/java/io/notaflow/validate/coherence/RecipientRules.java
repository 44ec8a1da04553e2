package io.notaflow.validate.coherence;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.invoice.Party;
import io.notaflow.validate.rule.Inspection;
import io.notaflow.validate.rule.Remedy;
import io.notaflow.validate.rule.Rule;
import io.notaflow.validate.rule.RuleInfo;
import io.notaflow.validate.rule.Text;
import java.math.BigDecimal;
import java.util.List;

/** Who must be named (MOC 7.0, rules E01-10, E04-20; NFC-e from R$ 10,000: Ajuste SINIEF 19/16, rules W16-40 to W16-60). */
final class RecipientRules {
    /** Most states; some ask for less. */
    private static final BigDecimal ANONYMOUS_LIMIT = new BigDecimal("10000.00");

    private static final Text IDENTIFY = new Text(
            "Identifique o consumidor: CPF ou CNPJ, nome e endereço.",
            "Name the consumer: CPF or CNPJ, name and address.");

    private RecipientRules() {}

    static List<Rule<Invoice>> rules() {
        return List.of(
                Rule.of(
                        RuleInfo.mild("NFE_RECIPIENT_MISSING")
                                .sefaz("719")
                                .says("NF-e sem destinatário.", "NF-e without recipient.")
                                .remedy(Remedy.CORRECT_AND_RESEND),
                        (invoice, inspection) -> {
                            if (Trait.is(invoice.identification().model(), 55) && invoice.recipient() == null) {
                                inspection.report("dest", null, "dest");
                            }
                        }),
                Rule.of(
                        RuleInfo.mild("NFE_RECIPIENT_NAME_MISSING")
                                .sefaz("724")
                                .says("NF-e sem o nome do destinatário.", "NF-e without the recipient's name.")
                                .remedy(Remedy.CORRECT_AND_RESEND),
                        (invoice, inspection) -> {
                            Party recipient = invoice.recipient();
                            if (Trait.is(invoice.identification().model(), 55)
                                    && recipient != null
                                    && recipient.name() == null) {
                                inspection.report("dest/xNome", null, "xNome");
                            }
                        }),
                Rule.of(
                        RuleInfo.mild("NFCE_CONSUMER_UNKNOWN")
                                .sefaz("750")
                                .says(
                                        "NFC-e de {value} sem CPF ou CNPJ do consumidor (esperado: {expected}).",
                                        "NFC-e of {value} without the consumer's CPF or CNPJ (expected: {expected}).")
                                .remedy(IDENTIFY),
                        (invoice, inspection) -> {
                            Party recipient = invoice.recipient();
                            boolean unknown = recipient == null
                                    || recipient.taxId().value().isEmpty();
                            report(invoice, unknown, "dest", inspection);
                        }),
                Rule.of(
                        RuleInfo.mild("NFCE_CONSUMER_NAME_MISSING")
                                .sefaz("751")
                                .says(
                                        "NFC-e de {value} sem o nome do consumidor (esperado: {expected}).",
                                        "NFC-e of {value} without the consumer's name (expected: {expected}).")
                                .remedy(IDENTIFY),
                        (invoice, inspection) -> {
                            Party recipient = invoice.recipient();
                            boolean unnamed = recipient != null && recipient.name() == null;
                            report(invoice, unnamed, "dest/xNome", inspection);
                        }),
                Rule.of(
                        RuleInfo.mild("NFCE_CONSUMER_ADDRESS_MISSING")
                                .sefaz("752")
                                .says(
                                        "NFC-e de {value} sem o endereço do consumidor (esperado: {expected}).",
                                        "NFC-e of {value} without the consumer's address (expected: {expected}).")
                                .remedy(IDENTIFY),
                        (invoice, inspection) -> {
                            Party recipient = invoice.recipient();
                            boolean homeless = recipient != null && recipient.address() == null;
                            report(invoice, homeless, "dest/enderDest", inspection);
                        }));
    }

    private static void report(Invoice invoice, boolean missing, String path, Inspection inspection) {
        BigDecimal total = invoice.totals().document();
        if (missing && Trait.isRetail(invoice) && total != null && total.compareTo(ANONYMOUS_LIMIT) >= 0) {
            inspection.report(path, total, "< " + ANONYMOUS_LIMIT);
        }
    }
}
