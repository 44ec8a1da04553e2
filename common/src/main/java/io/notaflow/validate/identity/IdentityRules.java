package io.notaflow.validate.identity;

import io.notaflow.domain.Invoice;
import io.notaflow.validate.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Structure and identity of invoices: what quarantines as long as SEFAZ has not answered. */
public final class IdentityRules {
    private IdentityRules() {}

    /** All of them, in the order in which they are checked and listed. */
    public static List<Rule<Invoice>> rules() {
        return Stream.of(
                        AccessKeyRules.rules(),
                        UsableRules.rules(),
                        ProtocolRules.rules(),
                        DateRules.rules(),
                        KeyCompositionRules.rules(),
                        PartyRules.rules(),
                        PlaceRules.rules(),
                        HomologationRules.rules(),
                        GtinRules.rules(),
                        CodeRules.rules())
                .flatMap(List::stream)
                .toList();
    }
}
