package io.notaflow.anomaly.rule.run;

import io.notaflow.anomaly.rule.Rule;
import io.notaflow.anomaly.rule.RuleRecord;
import io.notaflow.anomaly.rule.Written;
import io.notaflow.domain.anomaly.RuleAnswer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of a record with a rule.
 *
 * @param origin the record
 * @param rule the rule; null when it could not be read
 * @param effectiveFrom from which arrival on it is in force; null when it is refused
 * @param problems why it is refused; empty when it is not
 */
public record RuleDecision(
        RuleRecord origin, @Nullable Rule rule, @Nullable Instant effectiveFrom, List<String> problems) {

    static RuleDecision refused(RuleRecord origin, @Nullable Rule rule, List<String> problems) {
        return new RuleDecision(origin, rule, null, problems);
    }

    /** Whether the rule counts. */
    public boolean accepted() {
        return problems.isEmpty();
    }

    Rule requireRule() {
        return Objects.requireNonNull(rule, "accepted rules are there");
    }

    /** The decision as it is told. */
    public RuleAnswer answer(long epoch, long checkpoint) {
        byte[] value = origin.value();
        return new RuleAnswer(
                origin.offset(),
                rule == null ? null : rule.id(),
                rule == null ? null : (Integer) rule.version(),
                rule == null ? null : Written.name(rule.status()),
                rule == null ? null : Written.name(rule.severity()),
                rule == null ? null : rule.title(),
                accepted(),
                problems,
                effectiveFrom,
                origin.knownAt(),
                accepted() && value != null ? new String(value, StandardCharsets.UTF_8) : null,
                epoch,
                checkpoint);
    }
}
