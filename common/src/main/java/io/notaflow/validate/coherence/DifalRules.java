package io.notaflow.validate.coherence;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.Uf;
import io.notaflow.domain.invoice.Identification;
import io.notaflow.domain.invoice.Item;
import io.notaflow.domain.tax.Icms;
import io.notaflow.domain.tax.IcmsDestination;
import io.notaflow.domain.tax.IcmsOwn;
import io.notaflow.validate.rule.Inspection;
import io.notaflow.validate.rule.Remedy;
import io.notaflow.validate.rule.Rule;
import io.notaflow.validate.rule.RuleInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The destination state's share of sales to end consumers, DIFAL (EC 87/2015; NT 2015.003, rules NA01-20, NA01-30, NA09-10). */
final class DifalRules {
    private static final String GROUP = "imposto/ICMSUFDest";
    private static final String RATE = GROUP + "/pICMSInter";
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final LocalDate BEGINS = LocalDate.of(2016, 1, 1);
    private static final int NON_CONTRIBUTOR = 9;

    private DifalRules() {}

    static List<Rule<Invoice>> rules() {
        return List.of(
                Rule.perItem(
                        RuleInfo.mild("DIFAL_MISSING")
                                .sefaz("694")
                                .says(
                                        "Venda interestadual a consumidor final não contribuinte sem ICMSUFDest.",
                                        "Interstate sale to an end consumer who is no taxpayer, without ICMSUFDest.")
                                .remedy(Remedy.REVIEW_TAX_RULES),
                        DifalRules::missing),
                Rule.perItem(
                        RuleInfo.mild("DIFAL_NOT_DUE")
                                .sefaz("695")
                                .says(
                                        "Grupo ICMSUFDest sem ser devido ({value}; esperado: {expected}).",
                                        "Group ICMSUFDest where it is not due ({value}; expected: {expected}).")
                                .remedy(Remedy.REVIEW_TAX_RULES),
                        DifalRules::notDue),
                Rule.perItem(
                        RuleInfo.mild("DIFAL_ORIGIN_RATE")
                                .sefaz("697")
                                .says(
                                        "pICMSInter é {value} % para esta origem da mercadoria (esperado: {expected}).",
                                        "pICMSInter is {value} % for this origin of the goods (expected: {expected}).")
                                .remedy(Remedy.REVIEW_TAX_RULES),
                        DifalRules::originRate),
                Rule.perItem(
                        RuleInfo.mild("DIFAL_STATE_RATE")
                                .sefaz("698")
                                .says(
                                        "pICMSInter é {value} % para este par de UFs (esperado: {expected}).",
                                        "pICMSInter is {value} % for this pair of states (expected: {expected}).")
                                .remedy(Remedy.REVIEW_TAX_RULES),
                        DifalRules::stateRate));
    }

    /** Simples is exempt (ADI 5469); goods without own ICMS have nothing to share. */
    private static void missing(Invoice invoice, Item item, Inspection inspection) {
        Identification ide = invoice.identification();
        Integer regime = invoice.issuer().taxRegime();
        Icms icms = item.taxes().icms();
        IcmsOwn own = icms == null ? null : icms.own();
        BigDecimal value = own == null ? null : own.value();
        if (Trait.is(ide.model(), 55)
                && Trait.isOutgoing(invoice)
                && Trait.isInterstate(invoice)
                && Trait.isNormalPurpose(invoice)
                && Trait.is(ide.endConsumer(), 1)
                && Trait.is(Trait.recipientStatus(invoice), NON_CONTRIBUTOR)
                && Trait.isSince(invoice, BEGINS)
                && (Trait.is(regime, 2) || Trait.is(regime, 3))
                && value != null
                && value.signum() > 0
                && item.taxes().icmsDestination() == null) {
            inspection.report(GROUP, null, "ICMSUFDest");
        }
    }

    private static void notDue(Invoice invoice, Item item, Inspection inspection) {
        if (item.taxes().icmsDestination() == null) {
            return;
        }
        Identification ide = invoice.identification();
        if (Trait.isOther(ide.destination(), Trait.INTERSTATE)) {
            inspection.report(GROUP, "idDest " + ide.destination(), "idDest 2");
        } else if (Trait.is(ide.endConsumer(), 0)) {
            inspection.report(GROUP, "indFinal 0", "indFinal 1");
        } else if (Trait.isOther(Trait.recipientStatus(invoice), NON_CONTRIBUTOR)) {
            inspection.report(GROUP, "indIEDest " + Trait.recipientStatus(invoice), "indIEDest 9");
        }
    }

    private static void originRate(Invoice invoice, Item item, Inspection inspection) {
        IcmsDestination difal = item.taxes().icmsDestination();
        BigDecimal rate = difal == null ? null : difal.interstateRate();
        if (rate != null && (rate.compareTo(FOUR) == 0) != Origin.isImported(item)) {
            inspection.report(RATE, rate, Origin.isImported(item) ? "4.00" : "7.00, 12.00");
        }
    }

    private static void stateRate(Invoice invoice, Item item, Inspection inspection) {
        IcmsDestination difal = item.taxes().icmsDestination();
        BigDecimal rate = difal == null ? null : difal.interstateRate();
        if (rate == null || rate.compareTo(FOUR) == 0) {
            return;
        }
        Uf from = Trait.issuerState(invoice);
        Uf to = Trait.recipientState(invoice);
        if (from == null || to == null) {
            return;
        }
        int expected = from.interstateRateTo(to);
        if (rate.compareTo(BigDecimal.valueOf(expected)) != 0) {
            inspection.report(RATE, rate, expected + ".00");
        }
    }
}
