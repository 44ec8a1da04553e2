package io.notaflow.anomaly.key;

import io.notaflow.anomaly.text.Words;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Explanation;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.Severity;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * BACKDATED: in normal emission (tpEmis 1) authorised more than 24 h after its date of issue; in any, dated more than 5 min after its
 * authorisation. CONTINGENCY_LATE: an NFC-e off-line (tpEmis 9) authorised more than 24 h after its issue.
 */
final class IssueDateCheck implements KeyCheck {
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
    private static final int NORMAL = 1;
    private static final int OFFLINE = 9;

    @Override
    public Optional<Finding> of(KeyView view) {
        Instant authorized = view.counting().authorizedAt();
        if (authorized == null) {
            return Optional.empty();
        }
        Duration delay = Duration.between(view.traits().issuedAt(), authorized);
        int emission = view.key().emissionType();
        if (delay.negated().compareTo(CLOCKS_DIFFER) > 0) {
            return Optional.of(postDated(view, authorized, delay.negated()));
        }
        if (delay.compareTo(LONGEST) <= 0) {
            return Optional.empty();
        }
        return switch (emission) {
            case NORMAL ->
                Optional.of(late(
                        view,
                        AnomalyKind.BACKDATED,
                        delay,
                        new Explanation(
                                "Autorizada %s depois da data de emissão, em emissão normal."
                                        .formatted(Words.PT.length(delay)),
                                "Authorised %s after its date of issue, in normal emission."
                                        .formatted(Words.EN.length(delay)))));
            case OFFLINE ->
                Optional.of(late(
                        view,
                        AnomalyKind.CONTINGENCY_LATE,
                        delay,
                        new Explanation(
                                "Emitida em contingência e transmitida só %s depois; o prazo é de 24 h."
                                        .formatted(Words.PT.length(delay)),
                                "Issued off-line and sent only %s later; the term is 24 h."
                                        .formatted(Words.EN.length(delay)))));
            default -> Optional.empty();
        };
    }

    private static Finding late(KeyView view, AnomalyKind kind, Duration delay, Explanation why) {
        return view.finding(
                kind,
                Severity.MEDIUM,
                view.traits().issuedAt().plus(delay),
                view.exactly(KeyView.hours(delay), KeyView.hours(LONGEST)),
                why);
    }

    private static Finding postDated(KeyView view, Instant authorized, Duration ahead) {
        return view.finding(
                AnomalyKind.BACKDATED,
                Severity.MEDIUM,
                authorized,
                view.exactly(KeyView.hours(ahead).negate(), BigDecimal.ZERO),
                new Explanation(
                        "A data de emissão é %s posterior à autorização.".formatted(Words.PT.length(ahead)),
                        "The date of issue is %s after the authorisation.".formatted(Words.EN.length(ahead))));
    }
}
