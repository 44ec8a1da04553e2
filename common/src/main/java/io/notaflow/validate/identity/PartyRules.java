package io.notaflow.validate.identity;

import io.notaflow.domain.Cnpj;
import io.notaflow.domain.Invoice;
import io.notaflow.domain.TaxId;
import io.notaflow.domain.TaxIdKind;
import io.notaflow.domain.invoice.Intermediary;
import io.notaflow.domain.invoice.Party;
import io.notaflow.domain.invoice.Payment;
import io.notaflow.domain.invoice.Transport;
import io.notaflow.validate.rule.Inspection;
import io.notaflow.validate.rule.Remedy;
import io.notaflow.validate.rule.Rule;
import io.notaflow.validate.rule.RuleInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Check digits of everybody's numbers (MOC 7.0, rules C02, E02, E03, X04 and YA; NT Conjunta 2025.001). */
public final class PartyRules {
    private PartyRules() {}

    /** All of them. */
    public static List<Rule<Invoice>> rules() {
        return List.of(
                party(RuleInfo.grave("ISSUER_CNPJ").sefaz("207"), "emitente", "issuer", TaxIdKind.CNPJ),
                party(RuleInfo.grave("ISSUER_CPF").sefaz("401"), "emitente", "issuer", TaxIdKind.CPF),
                party(RuleInfo.grave("RECIPIENT_CNPJ").sefaz("208"), "destinatário", "recipient", TaxIdKind.CNPJ),
                party(RuleInfo.grave("RECIPIENT_CPF").sefaz("237"), "destinatário", "recipient", TaxIdKind.CPF),
                Rule.of(
                        RuleInfo.mild("CARRIER_TAX_ID")
                                .sefaz("542")
                                .says(
                                        "O CNPJ ou CPF do transportador ({value}) não é válido.",
                                        "The carrier's CNPJ or CPF ({value}) is not valid.")
                                .remedy(Remedy.CHECK_REGISTER),
                        PartyRules::carrier),
                Rule.of(
                        RuleInfo.mild("PAYMENT_CNPJ")
                                .says(
                                        "O CNPJ no pagamento ({value}) não é válido.",
                                        "The CNPJ in the payment ({value}) is not valid.")
                                .remedy(Remedy.CHECK_REGISTER),
                        PartyRules::payments),
                Rule.of(
                        RuleInfo.mild("INTERMEDIARY_CNPJ")
                                .says(
                                        "O CNPJ do intermediador ({value}) não é válido.",
                                        "The marketplace's CNPJ ({value}) is not valid.")
                                .remedy(Remedy.CHECK_REGISTER),
                        PartyRules::intermediary));
    }

    private static Rule<Invoice> party(RuleInfo info, String pt, String en, TaxIdKind kind) {
        boolean issuer = en.equals("issuer");
        return Rule.of(
                info.says(
                                "O " + kind + " do " + pt + " ({value}) não é válido.",
                                "The " + en + "'s " + kind + " ({value}) is not valid.")
                        .remedy(Remedy.CHECK_REGISTER),
                (invoice, inspection) -> {
                    Party party = issuer ? invoice.issuer() : invoice.recipient();
                    if (party != null
                            && party.taxId().kind() == kind
                            && !party.taxId().isValid()) {
                        inspection.report(
                                (issuer ? "emit/" : "dest/") + kind,
                                party.taxId().value(),
                                null);
                    }
                });
    }

    private static void carrier(Invoice invoice, Inspection inspection) {
        Transport transport = invoice.transport();
        TaxId carrier = transport == null ? null : transport.carrier();
        if (carrier != null && !carrier.isValid()) {
            inspection.report("transp/transporta/" + carrier.kind(), carrier.value(), null);
        }
    }

    private static void payments(Invoice invoice, Inspection inspection) {
        List<Payment> payments = invoice.payments();
        for (int i = 0; i < payments.size(); i++) {
            Payment payment = payments.get(i);
            institution(payment.payerCnpj(), i, "CNPJPag", inspection);
            institution(payment.acquirerCnpj(), i, "card/CNPJ", inspection);
            institution(payment.receiverCnpj(), i, "card/CNPJReceb", inspection);
        }
    }

    private static void institution(@Nullable String cnpj, int index, String field, Inspection inspection) {
        if (cnpj != null && !Cnpj.isValid(cnpj)) {
            inspection.report("pag/detPag[" + (index + 1) + "]/" + field, cnpj, null);
        }
    }

    private static void intermediary(Invoice invoice, Inspection inspection) {
        Intermediary intermediary = invoice.intermediary();
        String cnpj = intermediary == null ? null : intermediary.cnpj();
        if (cnpj != null && !Cnpj.isValid(cnpj)) {
            inspection.report("infIntermed/CNPJ", cnpj, null);
        }
    }
}
