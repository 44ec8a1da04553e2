package io.notaflow.validate.coherence;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.invoice.Item;
import io.notaflow.domain.tax.IbsCbs;
import io.notaflow.domain.tax.ItemTaxes;
import io.notaflow.domain.tax.ReformShare;
import io.notaflow.validate.rule.Inspection;
import io.notaflow.validate.rule.Remedy;
import io.notaflow.validate.rule.Rule;
import io.notaflow.validate.rule.RuleInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** IBS and CBS of an item (LC 214/2025; NT 2025.002, rules B25, UB12-10, UB14-20, UB18-10). 2026 is the test year. */
final class ReformRules {
    private static final int TEST_YEAR = 2026;
    private static final int NORMAL_REGIME = 3;
    private static final LocalDate MANDATORY = LocalDate.of(2026, 1, 5);
    private static final BigDecimal STATE_RATE = new BigDecimal("0.10");
    private static final BigDecimal FEDERAL_RATE = new BigDecimal("0.90");

    private ReformRules() {}

    static List<Rule<Invoice>> rules() {
        return List.of(
                rule(
                        RuleInfo.mild("REFORM_NOTE_WITH_OLD_TAXES")
                                .sefaz("1001")
                                .says(
                                        "Nota de crédito ou débito com imposto antigo ({value}).",
                                        "Credit or debit note with a tax of the old system ({value})."),
                        ReformRules::oldTaxes),
                rule(
                        RuleInfo.mild("TAX_CLASSIFICATION")
                                .sefaz("1024")
                                .says(
                                        "O cClassTrib {value} não é do CST {expected}.",
                                        "cClassTrib {value} does not belong to CST {expected}."),
                        ReformRules::classification),
                rule(
                        RuleInfo.mild("IBS_STATE_RATE")
                                .sefaz("1026")
                                .says(
                                        "A alíquota pIBSUF é {value} % (em 2026: {expected}).",
                                        "The rate pIBSUF is {value} % (in 2026: {expected})."),
                        (invoice, item, inspection) -> {
                            IbsCbs tax = inTestYear(invoice, item);
                            rate(tax == null ? null : tax.stateIbs(), STATE_RATE, "gIBSUF/pIBSUF", inspection);
                        }),
                rule(
                        RuleInfo.mild("IBS_MUNICIPAL_RATE")
                                .says(
                                        "A alíquota pIBSMun é {value} % (em 2026: {expected}).",
                                        "The rate pIBSMun is {value} % (in 2026: {expected})."),
                        (invoice, item, inspection) -> {
                            IbsCbs tax = inTestYear(invoice, item);
                            rate(
                                    tax == null ? null : tax.municipalIbs(),
                                    BigDecimal.ZERO,
                                    "gIBSMun/pIBSMun",
                                    inspection);
                        }),
                rule(
                        RuleInfo.mild("CBS_RATE")
                                .says(
                                        "A alíquota pCBS é {value} % (em 2026: {expected}).",
                                        "The rate pCBS is {value} % (in 2026: {expected})."),
                        (invoice, item, inspection) -> {
                            IbsCbs tax = inTestYear(invoice, item);
                            rate(tax == null ? null : tax.cbsShare(), FEDERAL_RATE, "gCBS/pCBS", inspection);
                        }),
                rule(
                        RuleInfo.mild("IBS_CBS_MISSING")
                                .sefaz("1115")
                                .says(
                                        "Item sem o grupo IBSCBS, obrigatório no regime normal desde 05/01/2026.",
                                        "Item without the group IBSCBS, mandatory in the normal regime since 2026-01-05."),
                        ReformRules::missing));
    }

    private static Rule<Invoice> rule(RuleInfo info, Rule.ItemCheck check) {
        return Rule.perItem(info.remedy(Remedy.REVIEW_TAX_RULES), check);
    }

    private static void oldTaxes(Invoice invoice, Item item, Inspection inspection) {
        Integer purpose = invoice.identification().purpose();
        if (purpose == null || purpose < 5) {
            return;
        }
        ItemTaxes taxes = item.taxes();
        String old = taxes.icms() != null
                ? "ICMS"
                : taxes.ipi() != null
                        ? "IPI"
                        : taxes.importTax() != null
                                ? "II"
                                : taxes.issqn() != null
                                        ? "ISSQN"
                                        : taxes.pis() != null ? "PIS" : taxes.cofins() != null ? "COFINS" : null;
        if (old != null) {
            inspection.report("imposto/" + old, old, "IBSCBS, IS");
        }
    }

    /** The first three digits of {@code cClassTrib} are the CST. */
    private static void classification(Invoice invoice, Item item, Inspection inspection) {
        IbsCbs tax = item.taxes().ibsCbs();
        String cst = tax == null ? null : tax.cst();
        String classification = tax == null ? null : tax.classification();
        if (cst != null && classification != null && !classification.startsWith(cst)) {
            inspection.report("imposto/IBSCBS/cClassTrib", classification, cst);
        }
    }

    private static @Nullable IbsCbs inTestYear(Invoice invoice, Item item) {
        OffsetDateTime issuedAt = invoice.identification().issuedAt();
        return issuedAt != null && issuedAt.getYear() == TEST_YEAR
                ? item.taxes().ibsCbs()
                : null;
    }

    private static void rate(@Nullable ReformShare share, BigDecimal expected, String path, Inspection inspection) {
        BigDecimal said = share == null ? null : share.rate();
        if (said != null && said.compareTo(expected) != 0) {
            inspection.report("imposto/IBSCBS/gIBSCBS/" + path, said, expected.setScale(2));
        }
    }

    private static void missing(Invoice invoice, Item item, Inspection inspection) {
        if (item.taxes().ibsCbs() == null
                && Trait.is(invoice.issuer().taxRegime(), NORMAL_REGIME)
                && Trait.isSince(invoice, MANDATORY)) {
            inspection.report("imposto/IBSCBS", null, "IBSCBS");
        }
    }
}
