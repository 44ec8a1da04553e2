package io.notaflow.validate.coherence;

import io.notaflow.domain.Invoice;
import io.notaflow.validate.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Everything that must fit together. */
public final class CoherenceRules {
    private CoherenceRules() {}

    /** All of them, in the order in which they are checked and listed. */
    public static List<Rule<Invoice>> rules() {
        return Stream.of(
                        CfopRules.rules(),
                        DestinationRules.rules(),
                        ReturnRules.rules(),
                        RegimeRules.rules(),
                        InterstateRules.rules(),
                        DifalRules.rules(),
                        RecipientRules.rules(),
                        RetailRules.rules(),
                        GoodsRules.rules(),
                        ReformRules.rules())
                .flatMap(List::stream)
                .toList();
    }
}
