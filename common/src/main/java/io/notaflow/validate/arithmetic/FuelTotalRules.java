package io.notaflow.validate.arithmetic;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.invoice.Item;
import io.notaflow.domain.tax.Icms;
import io.notaflow.domain.tax.IcmsSinglePhase;
import io.notaflow.domain.tax.IcmsTotals;
import io.notaflow.validate.rule.Rule;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Single-phase ICMS of fuels in {@code ICMSTot} (NT 2023.001, rules W06a to W06f). */
final class FuelTotalRules {
    private FuelTotalRules() {}

    static List<Rule<Invoice>> rules() {
        return List.of(
                total("TOTAL_MONO", "967", "vICMSMono", IcmsTotals::singlePhase, IcmsSinglePhase::value),
                total(
                        "TOTAL_MONO_RETENTION",
                        "968",
                        "vICMSMonoReten",
                        IcmsTotals::singlePhaseRetention,
                        IcmsSinglePhase::retentionValue),
                total(
                        "TOTAL_MONO_RETAINED",
                        "969",
                        "vICMSMonoRet",
                        IcmsTotals::singlePhaseRetained,
                        IcmsSinglePhase::retainedValue));
    }

    private static Rule<Invoice> total(
            String code, String sefaz, String tag, SumRule.IcmsTotal total, FuelAmount amount) {
        return SumRule.ofIcms(code, sefaz, tag, total, item -> {
            IcmsSinglePhase fuel = fuel(item);
            return fuel == null ? null : amount.of(fuel);
        });
    }

    private static @Nullable IcmsSinglePhase fuel(Item item) {
        Icms icms = item.taxes().icms();
        return icms == null ? null : icms.singlePhase();
    }

    /** One amount of an item's single-phase tax. */
    @FunctionalInterface
    private interface FuelAmount {
        @Nullable
        BigDecimal of(IcmsSinglePhase fuel);
    }
}
