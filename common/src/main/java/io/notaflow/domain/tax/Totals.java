package io.notaflow.domain.tax;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Totals of an invoice (`total`). All in BRL.
 *
 * @param icms `ICMSTot`
 * @param services `ISSQNtot`
 * @param retained `retTrib`
 * @param reform `ISTot`, `IBSCBSTot`
 * @param withReform `vNFTot`, total with IBS, CBS and IS
 */
public record Totals(
        @Nullable IcmsTotals icms,
        @Nullable ServiceTotals services,
        @Nullable RetainedTotals retained,
        @Nullable ReformTotals reform,
        @Nullable BigDecimal withReform) {
    /** `vNF`, or null when the document carries no usable total. */
    public @Nullable BigDecimal document() {
        return icms == null ? null : icms.document();
    }
}
