package io.notaflow.validate.coherence;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.invoice.Item;
import io.notaflow.validate.rule.Inspection;
import io.notaflow.validate.rule.Remedy;
import io.notaflow.validate.rule.Rule;
import io.notaflow.validate.rule.RuleInfo;
import java.util.BitSet;
import java.util.List;

/** Returned goods, finNFe 4 (NT 2013.005, rules B25-50, I08-20, I08-30). Layouts before 3.10 do not know the purpose. */
final class ReturnRules {
    private static final BitSet SALE_RETURN =
            codes(201, 202, 203, 204, 208, 209, 410, 411, 503, 504, 505, 506, 553, 660, 661, 662, 918, 919);
    private static final BitSet PURCHASE_RETURN =
            codes(201, 202, 208, 209, 210, 410, 411, 412, 413, 503, 553, 555, 556, 660, 661, 662, 918, 919, 921);
    /** Also used with finNFe 4, but not only. */
    private static final BitSet SOMETIMES_RETURN = codes(
            205, 206, 207, 212, 213, 214, 215, 216, 921, 949, 902, 903, 904, 906, 907, 909, 912, 913, 914, 915, 916,
            925);

    private ReturnRules() {}

    private static BitSet codes(int... groups) {
        BitSet codes = new BitSet(1_000);
        for (int group : groups) {
            codes.set(group);
        }
        return codes;
    }

    static List<Rule<Invoice>> rules() {
        return List.of(
                Rule.of(
                        RuleInfo.mild("RETURN_WITHOUT_REFERENCE")
                                .sefaz("321")
                                .says(
                                        "Devolução sem referência à nota de origem.",
                                        "Return without a reference to the original invoice.")
                                .remedy(
                                        "Informe a chave da nota devolvida em NFref.",
                                        "Give the key of the returned invoice in NFref."),
                        ReturnRules::reference),
                Rule.perItem(
                        RuleInfo.mild("RETURN_CFOP_MISSING")
                                .sefaz("327")
                                .says(
                                        "Nota de devolução com CFOP {value}, que não é de devolução.",
                                        "Return invoice with CFOP {value}, which is none of a return.")
                                .remedy(Remedy.REVIEW_TAX_RULES),
                        (invoice, item, inspection) -> {
                            char first = Trait.cfopClass(item);
                            if (isReturn(invoice) && first != '0' && !mayReturn(item)) {
                                inspection.report("prod/CFOP", item.product().cfop(), null);
                            }
                        }),
                Rule.perItem(
                        RuleInfo.mild("RETURN_PURPOSE_MISSING")
                                .sefaz("328")
                                .says(
                                        "CFOP de devolução {value} em nota normal (esperado: {expected}).",
                                        "Return CFOP {value} in a normal invoice (expected: {expected}).")
                                .remedy(Remedy.REVIEW_TAX_RULES),
                        (invoice, item, inspection) -> {
                            if (Trait.isNormalPurpose(invoice) && knowsReturns(invoice) && isReturn(item)) {
                                inspection.report("prod/CFOP", item.product().cfop(), "finNFe 4");
                            }
                        }));
    }

    private static boolean isReturn(Invoice invoice) {
        return Trait.is(invoice.identification().purpose(), Trait.RETURN);
    }

    private static boolean knowsReturns(Invoice invoice) {
        String layout = invoice.layout();
        return layout == null || !(layout.startsWith("1") || layout.startsWith("2"));
    }

    private static boolean isReturn(Item item) {
        char first = Trait.cfopClass(item);
        return first != '0' && (first <= '3' ? SALE_RETURN : PURCHASE_RETURN).get(Trait.cfopGroup(item));
    }

    private static boolean mayReturn(Item item) {
        return isReturn(item) || SOMETIMES_RETURN.get(Trait.cfopGroup(item));
    }

    private static void reference(Invoice invoice, Inspection inspection) {
        if (isReturn(invoice) && invoice.references().isEmpty() && !anyItemRefers(invoice)) {
            inspection.report("ide/NFref", null, "NFref");
        }
    }

    private static boolean anyItemRefers(Invoice invoice) {
        List<Item> items = invoice.items();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).referencedKey() != null) {
                return true;
            }
        }
        return false;
    }
}
