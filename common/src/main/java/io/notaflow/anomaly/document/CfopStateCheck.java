package io.notaflow.anomaly.document;

import io.notaflow.anomaly.fact.Oddity;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.outcome.AcceptedInvoice;
import java.util.List;
import java.util.Optional;

/** CFOP_UF_MISMATCH: the rules about CFOP, destination and states found something (domain 9.3: 521, 523, 732, 733, 772, 773). */
final class CfopStateCheck implements DocumentCheck {
    private static final List<String> RULES = List.of(
            "INTERNAL_CFOP_OTHER_STATE",
            "INTERSTATE_CFOP_SAME_STATE",
            "INTERSTATE_CFOP_DESTINATION",
            "INTERNAL_CFOP_DESTINATION",
            "INTERSTATE_WITHIN_STATE",
            "INTERNAL_WITH_OTHER_STATE");

    @Override
    public Optional<Oddity> of(AcceptedInvoice accepted) {
        List<String> broken = RULES.stream().filter(accepted.flags()::contains).toList();
        return broken.isEmpty()
                ? Optional.empty()
                : Optional.of(new Oddity(AnomalyKind.CFOP_UF_MISMATCH, 0, 0, String.join(", ", broken), null, null));
    }
}
