package io.notaflow.anomaly.key;

import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Explanation;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.Severity;
import io.notaflow.lifecycle.EventTypes;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** UNKNOWN_TO_RECIPIENT of one invoice: its recipient registered that it does not know the operation (210220). */
final class UnknownToRecipientCheck implements KeyCheck {
    @Override
    public Optional<Finding> of(KeyView view) {
        return view.state().registeredEvents().stream()
                .filter(event -> event.type() == EventTypes.UNKNOWN_OPERATION)
                .map(event ->
                        Objects.requireNonNullElse(event.at(), view.traits().issuedAt()))
                .min(Instant::compareTo)
                .map(at -> view.finding(
                        AnomalyKind.UNKNOWN_TO_RECIPIENT,
                        Severity.MEDIUM,
                        at,
                        view.exactly(BigDecimal.ONE, BigDecimal.ZERO),
                        new Explanation(
                                "O destinatário registrou que desconhece esta operação (210220).",
                                "The recipient registered that it does not know this operation (210220).")));
    }
}
