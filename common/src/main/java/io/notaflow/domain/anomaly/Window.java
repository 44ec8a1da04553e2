package io.notaflow.domain.anomaly;

import java.time.Instant;

/**
 * The span of fiscal time that a finding is about.
 *
 * @param start first instant
 * @param end last instant; the same for something that happened at a moment
 */
public record Window(Instant start, Instant end) {

    /** A moment. */
    public static Window at(Instant moment) {
        return new Window(moment, moment);
    }
}
