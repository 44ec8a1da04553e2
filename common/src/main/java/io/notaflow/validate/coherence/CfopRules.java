package io.notaflow.validate.coherence;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.Uf;
import io.notaflow.domain.invoice.Item;
import io.notaflow.validate.rule.Inspection;
import io.notaflow.validate.rule.Remedy;
import io.notaflow.validate.rule.Rule;
import io.notaflow.validate.rule.RuleInfo;
import java.util.List;

/** CFOP against direction, destination and states (MOC 7.0, rules I08-10 to I08-170; Convênio S/N of 1970, annex CFOP). */
final class CfopRules {
    private static final String FIELD = "prod/CFOP";

    private CfopRules() {}

    static List<Rule<Invoice>> rules() {
        return List.of(
                rule(
                        RuleInfo.grave("CFOP_FORMAT")
                                .sefaz("225")
                                .says(
                                        "O CFOP {value} não existe (esperado: {expected}).",
                                        "CFOP {value} does not exist (expected: {expected})."),
                        CfopRules::format),
                rule(
                        RuleInfo.mild("ENTRY_CFOP_IN_OUTGOING")
                                .sefaz("518")
                                .says(
                                        "CFOP de entrada {value} em nota de saída (esperado: {expected}).",
                                        "Entry CFOP {value} in an outgoing invoice (expected: {expected})."),
                        (invoice, item, inspection) -> {
                            if (Trait.isOutgoing(invoice) && isEntry(item)) {
                                inspection.report(FIELD, item.product().cfop(), "5ddd, 6ddd, 7ddd");
                            }
                        }),
                rule(
                        RuleInfo.mild("EXIT_CFOP_IN_ENTRY")
                                .sefaz("519")
                                .says(
                                        "CFOP de saída {value} em nota de entrada (esperado: {expected}).",
                                        "Outgoing CFOP {value} in an entry invoice (expected: {expected})."),
                        (invoice, item, inspection) -> {
                            boolean entry = Trait.is(invoice.identification().direction(), 0);
                            if (entry && Trait.cfopClass(item) >= '5') {
                                inspection.report(FIELD, item.product().cfop(), "1ddd, 2ddd, 3ddd");
                            }
                        }),
                rule(
                        RuleInfo.mild("FOREIGN_CFOP_STATE")
                                .sefaz("520")
                                .says(
                                        "CFOP de comércio exterior, mas a UF do destinatário é {value} (esperado: {expected}).",
                                        "CFOP of foreign trade, but the recipient's state is {value} (expected: {expected})."),
                        (invoice, item, inspection) -> {
                            String uf = isForeign(item) ? Trait.recipientUf(invoice) : null;
                            if (uf != null && !uf.equals("EX")) {
                                inspection.report(FIELD, uf, "EX");
                            }
                        }),
                rule(
                        RuleInfo.mild("INTERNAL_CFOP_OTHER_STATE")
                                .sefaz("521")
                                .says(
                                        "CFOP interno, mas o destinatário contribuinte é de {value} (esperado: {expected}).",
                                        "Internal CFOP, but the recipient, a taxpayer, is in {value} (expected: {expected})."),
                        CfopRules::internalAbroad),
                rule(
                        RuleInfo.mild("INTERSTATE_CFOP_SAME_STATE")
                                .sefaz("523")
                                .says(
                                        "CFOP interestadual {value}, mas emitente e destinatário são de {expected}.",
                                        "Interstate CFOP {value}, but issuer and recipient are both in {expected}."),
                        CfopRules::interstateAtHome),
                destination("FOREIGN_CFOP_DESTINATION", "731", '3', '7', 3),
                destination("INTERSTATE_CFOP_DESTINATION", "732", '2', '6', 2),
                destination("INTERNAL_CFOP_DESTINATION", "733", '1', '5', 1));
    }

    private static Rule<Invoice> rule(RuleInfo info, Rule.ItemCheck check) {
        return Rule.perItem(info.remedy(Remedy.REVIEW_TAX_RULES), check);
    }

    private static Rule<Invoice> destination(String code, String sefaz, char in, char out, int destination) {
        RuleInfo info = RuleInfo.mild(code)
                .sefaz(sefaz)
                .says(
                        "O CFOP {value} não combina com o destino da operação (esperado: {expected}).",
                        "CFOP {value} does not fit the operation's destination (expected: {expected}).");
        return rule(info, (invoice, item, inspection) -> {
            char first = Trait.cfopClass(item);
            if ((first == in || first == out)
                    && Trait.isOther(invoice.identification().destination(), destination)) {
                inspection.report(FIELD, item.product().cfop(), "idDest " + destination);
            }
        });
    }

    private static boolean isEntry(Item item) {
        char first = Trait.cfopClass(item);
        return first >= '1' && first <= '3';
    }

    private static boolean isForeign(Item item) {
        char first = Trait.cfopClass(item);
        return first == '3' || first == '7';
    }

    /** 4, 8, 9 and 0 do not exist as a first digit. */
    private static void format(Invoice invoice, Item item, Inspection inspection) {
        String cfop = item.product().cfop();
        if (cfop == null) {
            return;
        }
        boolean good = cfop.length() == 4 && "123567".indexOf(cfop.charAt(0)) >= 0;
        for (int i = 1; good && i < 4; i++) {
            good = cfop.charAt(i) >= '0' && cfop.charAt(i) <= '9';
        }
        if (!good) {
            inspection.report(FIELD, cfop, "[123567]ddd");
        }
    }

    private static void internalAbroad(Invoice invoice, Item item, Inspection inspection) {
        char first = Trait.cfopClass(item);
        if ((first != '1' && first != '5') || !Trait.is(Trait.recipientStatus(invoice), 1)) {
            return;
        }
        Uf from = Trait.issuerState(invoice);
        Uf to = Trait.recipientState(invoice);
        if (from != null && to != null && from != to) {
            inspection.report(FIELD, to, from);
        }
    }

    private static void interstateAtHome(Invoice invoice, Item item, Inspection inspection) {
        char first = Trait.cfopClass(item);
        Uf from = first == '2' || first == '6' ? Trait.issuerState(invoice) : null;
        if (from != null && from == Trait.recipientState(invoice)) {
            inspection.report(FIELD, item.product().cfop(), from);
        }
    }
}
