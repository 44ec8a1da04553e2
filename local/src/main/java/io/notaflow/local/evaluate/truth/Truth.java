package io.notaflow.local.evaluate.truth;

import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.SubjectType;
import java.time.Instant;
import java.util.List;

/**
 * Something in the simulated months that is, or looks like, an anomaly.
 *
 * @param kind of anomaly
 * @param label what a finding about it would be
 * @param type of what it is about
 * @param subject words that the subject of a finding must contain, joined by {@code /}; empty for an invoice, which is one of the keys
 * @param start of the fiscal time it is about
 * @param end when it is complete by its definition: delays count from here
 * @param keys access keys that prove it
 * @param strength times the own noise; 0 where that means nothing
 * @param story in a few words, for people
 */
public record Truth(
        AnomalyKind kind,
        Label label,
        SubjectType type,
        String subject,
        Instant start,
        Instant end,
        List<String> keys,
        double strength,
        String story) {

    public Truth {
        keys = List.copyOf(keys);
    }
}
