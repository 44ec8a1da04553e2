package io.notaflow.validate.identity;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.Uf;
import io.notaflow.domain.invoice.Address;
import io.notaflow.domain.invoice.Party;
import io.notaflow.validate.rule.Inspection;
import io.notaflow.validate.rule.Remedy;
import io.notaflow.validate.rule.Rule;
import io.notaflow.validate.rule.RuleInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** States, municipalities and state registrations (MOC 7.0, rules B12, C10, C12, C17, E10, E17). */
public final class PlaceRules {
    private static final String EXEMPT = "ISENTO";

    private PlaceRules() {}

    /** All of them. */
    public static List<Rule<Invoice>> rules() {
        return List.of(
                Rule.of(
                        RuleInfo.grave("ISSUER_STATE")
                                .sefaz("226")
                                .says(
                                        "A UF do emitente é {value}; o código cUF é de {expected}.",
                                        "The issuer's state is {value}; cUF is that of {expected}.")
                                .remedy(Remedy.CORRECT_AND_RESEND),
                        PlaceRules::issuerState),
                Rule.of(
                        RuleInfo.grave("TAXABLE_MUNICIPALITY")
                                .sefaz("271")
                                .says(
                                        "O município do fato gerador {value} não é da UF do emitente ({expected}).",
                                        "The municipality of the taxable event {value} is not in the issuer's state ({expected}).")
                                .remedy(Remedy.CORRECT_AND_RESEND),
                        PlaceRules::taxableMunicipality),
                Rule.of(
                        RuleInfo.grave("ISSUER_MUNICIPALITY")
                                .sefaz("273")
                                .says(
                                        "O município do emitente {value} não é da sua UF ({expected}).",
                                        "The issuer's municipality {value} is not in its state ({expected}).")
                                .remedy(Remedy.CORRECT_AND_RESEND),
                        (invoice, inspection) -> municipality(invoice.issuer(), "emit/enderEmit/cMun", inspection)),
                Rule.of(
                        RuleInfo.mild("RECIPIENT_MUNICIPALITY")
                                .sefaz("275")
                                .says(
                                        "O município do destinatário {value} não é da sua UF ({expected}).",
                                        "The recipient's municipality {value} is not in its state ({expected}).")
                                .remedy(Remedy.CORRECT_AND_RESEND),
                        (invoice, inspection) -> municipality(invoice.recipient(), "dest/enderDest/cMun", inspection)),
                Rule.of(
                        RuleInfo.grave("ISSUER_STATE_REGISTRATION")
                                .sefaz("209")
                                .says(
                                        "A inscrição estadual do emitente {value} não tem o formato {expected}.",
                                        "The issuer's state registration {value} does not have the form {expected}.")
                                .remedy(Remedy.CHECK_REGISTER),
                        (invoice, inspection) -> registration(invoice.issuer(), "emit/IE", inspection)),
                Rule.of(
                        RuleInfo.grave("RECIPIENT_STATE_REGISTRATION")
                                .sefaz("210")
                                .says(
                                        "A inscrição estadual do destinatário {value} não tem o formato {expected}.",
                                        "The recipient's state registration {value} does not have the form {expected}.")
                                .remedy(Remedy.CHECK_REGISTER),
                        (invoice, inspection) -> registration(invoice.recipient(), "dest/IE", inspection)));
    }

    private static void issuerState(Invoice invoice, Inspection inspection) {
        Uf coded = Uf.coded(invoice.identification().stateCode());
        Address address = invoice.issuer().address();
        String uf = address == null ? null : address.uf();
        if (coded != null && uf != null && !uf.equals(coded.name())) {
            inspection.report("emit/enderEmit/UF", uf, coded);
        }
    }

    private static void taxableMunicipality(Invoice invoice, Inspection inspection) {
        Address address = invoice.issuer().address();
        outside(
                invoice.identification().municipality(),
                Uf.named(address == null ? null : address.uf()),
                "ide/cMunFG",
                inspection);
    }

    private static void municipality(@Nullable Party party, String path, Inspection inspection) {
        Address address = party == null ? null : party.address();
        if (address != null) {
            outside(address.municipalityCode(), Uf.named(address.uf()), path, inspection);
        }
    }

    private static void outside(@Nullable String municipality, @Nullable Uf uf, String path, Inspection inspection) {
        if (municipality == null || uf == null) {
            return;
        }
        boolean inside = municipality.length() == 7
                && municipality.charAt(0) - '0' == uf.code() / 10
                && municipality.charAt(1) - '0' == uf.code() % 10;
        if (!inside) {
            inspection.report(path, municipality, uf.code() + "ddddd (" + uf + ")");
        }
    }

    /** The schema's pattern only: the check digits differ in each of the 27 states. */
    private static void registration(@Nullable Party party, String path, Inspection inspection) {
        String text = party == null ? null : party.stateRegistration();
        if (text == null || text.isEmpty() || text.equals(EXEMPT)) {
            return;
        }
        boolean good = text.length() >= 2 && text.length() <= 14;
        for (int i = 0; good && i < text.length(); i++) {
            good = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        if (!good) {
            inspection.report(path, text, "[0-9]{2,14}, ISENTO");
        }
    }
}
