package io.notaflow.anomaly.timeline;

import java.time.Instant;

/**
 * Figures of one issuer and span of time, for detectors that look at many issuers. It is complete: nothing is added to it later.
 *
 * @param group what it is compared within, for example a state, a peer group, a series
 * @param issuer whose figures
 * @param at end of the span
 * @param kind what the figures are
 * @param values the figures, by that kind's order
 * @param evidence at most three access keys
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two summaries.
public record Summary(String group, String issuer, Instant at, String kind, double[] values, String evidence)
        implements Told {
    /** It is told as soon as the others of its span are. */
    @Override
    public Instant arrival() {
        return at;
    }

    @Override
    public String order() {
        return kind + '/' + issuer;
    }
}
