package io.notaflow.anomaly.key;

import io.notaflow.anomaly.fact.Traits;
import io.notaflow.domain.AccessKey;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Detection;
import io.notaflow.domain.anomaly.Evidence;
import io.notaflow.domain.anomaly.Explanation;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.FindingStatus;
import io.notaflow.domain.anomaly.Measured;
import io.notaflow.domain.anomaly.Severity;
import io.notaflow.domain.anomaly.Subject;
import io.notaflow.domain.anomaly.Window;
import io.notaflow.lifecycle.Counting;
import io.notaflow.lifecycle.KeyState;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;

/**
 * An invoice that counts, as the checks of a key see it.
 *
 * @param key access key, protected
 * @param state all that is known
 * @param counting what counts of it
 * @param traits traits of that content
 */
record KeyView(AccessKey key, KeyState state, Counting counting, Traits traits) {

    /** A finding about this invoice with the money of its total. */
    Finding finding(AnomalyKind kind, Severity severity, Instant occurredAt, Measured measured, Explanation why) {
        return new Finding(
                kind,
                severity,
                FindingStatus.OPEN,
                Subject.ofInvoice(key.value(), key.issuer(), traits.recipient()),
                "",
                Window.at(traits.issuedAt()),
                measured,
                Evidence.of(key.value()),
                why,
                Detection.of(kind, occurredAt, Instant.ofEpochMilli(state.latestArrivalMillis())));
    }

    /** What is exact, with the money of the invoice. */
    Measured exactly(BigDecimal observed, BigDecimal expected) {
        return new Measured(1, observed, expected, traits.brl());
    }

    /** Hours with one decimal. */
    static BigDecimal hours(Duration duration) {
        return BigDecimal.valueOf(duration.toSeconds()).divide(BigDecimal.valueOf(3600), 1, RoundingMode.HALF_UP);
    }
}
