package io.notaflow.domain.anomaly;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a record on the topic of rules.
 *
 * @param offset position of the record
 * @param id of the rule; null when its text could not be read
 * @param version of the rule; null like the id
 * @param status of the version; null like the id
 * @param severity of its findings; null like the id
 * @param title what it finds; null like the id
 * @param accepted whether it counts
 * @param problems why not, all of it
 * @param effectiveFrom from which arrival on; null when it does not count
 * @param knownAt timestamp of the record
 * @param text the rule as it was sent; null when it does not count
 * @param epoch submission of the job
 * @param checkpoint checkpoint it belongs to
 */
public record RuleAnswer(
        long offset,
        @Nullable String id,
        @Nullable Integer version,
        @Nullable String status,
        @Nullable String severity,
        @Nullable Explanation title,
        boolean accepted,
        List<String> problems,
        @Nullable Instant effectiveFrom,
        Instant knownAt,
        @Nullable String text,
        long epoch,
        long checkpoint) {

    /** What is wrong in lines; null when nothing is. */
    public @Nullable String problemLines() {
        return problems.isEmpty() ? null : String.join("\n", problems);
    }

    /** The title in Portuguese. */
    public @Nullable String titlePt() {
        return title == null ? null : title.pt();
    }

    /** The title in English. */
    public @Nullable String titleEn() {
        return title == null ? null : title.en();
    }
}
