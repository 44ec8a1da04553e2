package io.notaflow.anomaly.rule;

import io.notaflow.domain.anomaly.Explanation;
import io.notaflow.domain.anomaly.Severity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a rule that people wrote.
 *
 * @param id kebab-case
 * @param version from 1
 * @param title what it finds, in a few words
 * @param status what it does
 * @param effectiveFrom from which arrival on; null as long as nobody said
 * @param filter all of it has to hold of a document
 * @param groupBy fields whose values make a group
 * @param aggregate of a group in a window; null when each document is judged by itself
 * @param window the same
 * @param threshold the same
 * @param severity of its findings
 */
public record Rule(
        String id,
        int version,
        Explanation title,
        RuleStatus status,
        @Nullable Instant effectiveFrom,
        List<Condition> filter,
        List<Field> groupBy,
        @Nullable Aggregate aggregate,
        @Nullable Tumbling window,
        @Nullable Threshold threshold,
        Severity severity) {

    /** {@code id@version}: the key of its record. */
    public String key() {
        return id + '@' + version;
    }
}
