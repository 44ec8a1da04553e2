package io.notaflow.anomaly.key;

import io.notaflow.anomaly.text.Words;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Explanation;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.Severity;
import io.notaflow.lifecycle.EventTypes;
import io.notaflow.lifecycle.RegisteredEvent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** CANCEL_AFTER_CONFIRM: cancelled (110111) after the recipient confirmed the operation (210200) or the goods were delivered (110130). */
final class CancellationAfterConfirmationCheck implements KeyCheck {
    private static final Set<Integer> CONFIRMING = Set.of(EventTypes.CONFIRMATION, EventTypes.DELIVERY);

    @Override
    public Optional<Finding> of(KeyView view) {
        Optional<RegisteredEvent> cancelled = first(view, Set.of(EventTypes.CANCELLATION));
        Optional<RegisteredEvent> confirmed = first(view, CONFIRMING);
        if (cancelled.isEmpty() || confirmed.isEmpty()) {
            return Optional.empty();
        }
        Instant cancelledAt = Objects.requireNonNull(cancelled.get().at());
        Instant confirmedAt = Objects.requireNonNull(confirmed.get().at());
        if (!cancelledAt.isAfter(confirmedAt)) {
            return Optional.empty();
        }
        Duration after = Duration.between(confirmedAt, cancelledAt);
        boolean delivered = confirmed.get().type() == EventTypes.DELIVERY;
        return Optional.of(view.finding(
                AnomalyKind.CANCEL_AFTER_CONFIRM,
                Severity.HIGH,
                cancelledAt,
                view.exactly(KeyView.hours(after), BigDecimal.ZERO),
                new Explanation(
                        "Cancelada %s depois de %s."
                                .formatted(
                                        Words.PT.length(after),
                                        delivered
                                                ? "comprovada a entrega (110130)"
                                                : "confirmada pelo destinatário (210200)"),
                        "Cancelled %s after %s."
                                .formatted(
                                        Words.EN.length(after),
                                        delivered
                                                ? "the delivery was proven (110130)"
                                                : "the recipient had confirmed it (210200)"))));
    }

    private static Optional<RegisteredEvent> first(KeyView view, Set<Integer> types) {
        return view.state().registeredEvents().stream()
                .filter(event -> types.contains(event.type()) && event.at() != null)
                .min(Comparator.comparing((RegisteredEvent event) -> Objects.requireNonNull(event.at()))
                        .thenComparing(RegisteredEvent::type));
    }
}
