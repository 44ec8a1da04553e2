package io.notaflow.validate.arithmetic;

import io.notaflow.domain.Invoice;
import io.notaflow.validate.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Everything that can be recomputed. */
public final class ArithmeticRules {
    private ArithmeticRules() {}

    /** All of them, in the order in which they are checked and listed. */
    public static List<Rule<Invoice>> rules() {
        return Stream.of(
                        ValueTotalRules.rules(),
                        IcmsTotalRules.rules(),
                        FuelTotalRules.rules(),
                        ServiceTotalRules.rules(),
                        ReformTotalRules.rules(),
                        DocumentTotalRules.rules(),
                        ItemValueRules.rules(),
                        PaymentRules.rules())
                .flatMap(List::stream)
                .toList();
    }
}
