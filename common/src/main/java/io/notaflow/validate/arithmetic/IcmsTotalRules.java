package io.notaflow.validate.arithmetic;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.invoice.Item;
import io.notaflow.domain.tax.Fcp;
import io.notaflow.domain.tax.Icms;
import io.notaflow.domain.tax.IcmsDeferral;
import io.notaflow.domain.tax.IcmsDestination;
import io.notaflow.domain.tax.IcmsOwn;
import io.notaflow.domain.tax.IcmsRelief;
import io.notaflow.domain.tax.IcmsRetained;
import io.notaflow.domain.tax.IcmsSubstitution;
import io.notaflow.domain.tax.IcmsTotals;
import io.notaflow.validate.rule.Rule;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** ICMS, substitution, poverty fund and DIFAL in {@code ICMSTot} (MOC 7.0, rules W03 to W06; NT 2015.003; NT 2016.002). */
final class IcmsTotalRules {
    private IcmsTotalRules() {}

    static List<Rule<Invoice>> rules() {
        return List.of(
                SumRule.ofIcms("TOTAL_ICMS_BASE", "531", "vBC", IcmsTotals::base, item -> {
                    IcmsOwn own = own(item);
                    return own == null ? null : own.base();
                }),
                SumRule.ofIcms("TOTAL_ICMS", "532", "vICMS", IcmsTotals::value, item -> {
                    IcmsOwn own = own(item);
                    return own == null ? null : own.value();
                }),
                SumRule.ofIcms("TOTAL_ST_BASE", "533", "vBCST", IcmsTotals::stBase, item -> {
                    IcmsSubstitution substitution = substitution(item);
                    return substitution == null ? null : substitution.base();
                }),
                SumRule.ofIcms("TOTAL_ST", "534", "vST", IcmsTotals::st, item -> {
                    IcmsSubstitution substitution = substitution(item);
                    return substitution == null ? null : substitution.value();
                }),
                SumRule.ofEither(
                        "TOTAL_RELIEF",
                        "795",
                        "vICMSDeson",
                        IcmsTotals::relief,
                        IcmsTotalRules::relief,
                        IcmsTotalRules::reliefWithSubstitution),
                SumRule.ofEither(
                        "TOTAL_FCP", "861", "vFCP", IcmsTotals::fcp, IcmsTotalRules::fcp, IcmsTotalRules::effectiveFcp),
                SumRule.ofIcms("TOTAL_FCP_ST", "862", "vFCPST", IcmsTotals::fcpSt, item -> {
                    IcmsSubstitution substitution = substitution(item);
                    Fcp fcp = substitution == null ? null : substitution.fcp();
                    return fcp == null ? null : fcp.value();
                }),
                SumRule.ofIcms("TOTAL_FCP_ST_RETAINED", "863", "vFCPSTRet", IcmsTotals::fcpStRetained, item -> {
                    Icms icms = item.taxes().icms();
                    IcmsRetained retained = icms == null ? null : icms.retained();
                    return retained == null ? null : retained.fcpValue();
                }),
                SumRule.ofIcms("TOTAL_DIFAL_FCP", "798", "vFCPUFDest", IcmsTotals::fcpDestination, item -> {
                    IcmsDestination difal = item.taxes().icmsDestination();
                    return difal == null ? null : difal.fcpValue();
                }),
                SumRule.ofIcms("TOTAL_DIFAL", "799", "vICMSUFDest", IcmsTotals::icmsDestination, item -> {
                    IcmsDestination difal = item.taxes().icmsDestination();
                    return difal == null ? null : difal.destinationValue();
                }),
                SumRule.ofIcms("TOTAL_DIFAL_ORIGIN", "800", "vICMSUFRemet", IcmsTotals::icmsOrigin, item -> {
                    IcmsDestination difal = item.taxes().icmsDestination();
                    return difal == null ? null : difal.originValue();
                }));
    }

    private static @Nullable IcmsOwn own(Item item) {
        Icms icms = item.taxes().icms();
        return icms == null ? null : icms.own();
    }

    private static @Nullable IcmsSubstitution substitution(Item item) {
        Icms icms = item.taxes().icms();
        return icms == null ? null : icms.substitution();
    }

    private static @Nullable BigDecimal relief(Item item) {
        Icms icms = item.taxes().icms();
        IcmsRelief relief = icms == null ? null : icms.relief();
        return relief == null ? null : relief.value();
    }

    /** Issuers disagree whether the exempted ST belongs to the total. */
    private static @Nullable BigDecimal reliefWithSubstitution(Item item) {
        Icms icms = item.taxes().icms();
        IcmsRelief relief = icms == null ? null : icms.relief();
        return relief == null ? null : Money.plus(Money.orZero(relief.value()), relief.substitutionValue());
    }

    private static @Nullable BigDecimal fcp(Item item) {
        Icms icms = item.taxes().icms();
        Fcp fcp = icms == null ? null : icms.fcp();
        return fcp == null ? null : fcp.value();
    }

    /** With deferral (CST 51) only the effective part is due. */
    private static @Nullable BigDecimal effectiveFcp(Item item) {
        Icms icms = item.taxes().icms();
        IcmsDeferral deferral = icms == null ? null : icms.deferral();
        BigDecimal effective = deferral == null ? null : deferral.fcpEffective();
        return effective == null ? fcp(item) : effective;
    }
}
