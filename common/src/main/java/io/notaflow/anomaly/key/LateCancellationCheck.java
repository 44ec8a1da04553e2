package io.notaflow.anomaly.key;

import io.notaflow.anomaly.text.Words;
import io.notaflow.config.CancellationWindows;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Explanation;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.Severity;
import io.notaflow.lifecycle.EventTypes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * LATE_CANCEL: {@code dhRegEvento − dhRecbto} above the legal time of (UF, model). Ajuste SINIEF 07/05, clause 12 (24 h), and Ajuste
 * SINIEF 19/16 (30 min); states differ. Cancellations by substitution have a term of their own.
 */
final class LateCancellationCheck implements KeyCheck {
    private final CancellationWindows windows;

    LateCancellationCheck(CancellationWindows windows) {
        this.windows = windows;
    }

    @Override
    public Optional<Finding> of(KeyView view) {
        Instant authorized = view.counting().authorizedAt();
        Instant cancelled = view.state().registeredEvents().stream()
                .filter(event -> event.type() == EventTypes.CANCELLATION && event.at() != null)
                .map(event -> event.at())
                .min(Instant::compareTo)
                .orElse(null);
        if (authorized == null || cancelled == null) {
            return Optional.empty();
        }
        Duration delay = Duration.between(authorized, cancelled);
        String model = String.valueOf(view.key().model());
        return windows.window(view.traits().issuerUf(), model)
                .filter(window -> delay.compareTo(window) > 0)
                .map(window -> view.finding(
                        AnomalyKind.LATE_CANCEL,
                        Severity.MEDIUM,
                        cancelled,
                        view.exactly(KeyView.hours(delay), KeyView.hours(window)),
                        new Explanation(
                                "Cancelada %s depois da autorização; o prazo é de %s."
                                        .formatted(Words.PT.length(delay), Words.PT.length(window)),
                                "Cancelled %s after the authorisation; the term is %s."
                                        .formatted(Words.EN.length(delay), Words.EN.length(window)))));
    }
}
