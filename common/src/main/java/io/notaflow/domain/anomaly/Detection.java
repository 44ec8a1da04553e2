package io.notaflow.domain.anomaly;

import java.time.Instant;

/**
 * Who found something, and when; all of it fiscal or record time, no clock of ours.
 *
 * @param detector a detector's name, or a rule's id
 * @param version of the detector or rule
 * @param mode whether people are told
 * @param occurredAt when the thing itself was complete
 * @param detectedAt the stream's time when it was found
 */
public record Detection(String detector, int version, Mode mode, Instant occurredAt, Instant detectedAt) {

    /** Found by the detector of that kind. */
    public static Detection of(AnomalyKind kind, Instant occurredAt, Instant detectedAt) {
        return new Detection(kind.slug(), kind.version(), Mode.ACTIVE, occurredAt, detectedAt);
    }
}
