package io.notaflow.anomaly.rule.run;

import io.notaflow.anomaly.rule.Aggregate;
import io.notaflow.anomaly.rule.Rule;
import io.notaflow.anomaly.rule.RuleStatus;
import io.notaflow.anomaly.rule.Threshold;
import io.notaflow.anomaly.rule.Tumbling;
import io.notaflow.domain.anomaly.Explanation;
import io.notaflow.domain.anomaly.Mode;
import io.notaflow.domain.anomaly.Severity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The part of a rule with a window that says what a group comes to: all that is needed once its documents are counted.
 *
 * @param id of the rule
 * @param version of the rule
 * @param title of the rule
 * @param mode whether people are told
 * @param severity of the rule
 * @param aggregate without conditions
 * @param window its windows
 * @param threshold its limit
 */
public record Judgement(
        String id,
        int version,
        Explanation title,
        Mode mode,
        Severity severity,
        Aggregate aggregate,
        Tumbling window,
        Threshold threshold) {
    private static final int SHARE_DECIMALS = 4;

    static Judgement of(Rule rule) {
        Aggregate aggregate = Objects.requireNonNull(rule.aggregate(), "windows have aggregates");
        return new Judgement(
                rule.id(),
                rule.version(),
                rule.title(),
                rule.status() == RuleStatus.ACTIVE ? Mode.ACTIVE : Mode.SHADOW,
                rule.severity(),
                new Aggregate(aggregate.kind(), aggregate.field(), List.of(), aggregate.minDocuments()),
                Objects.requireNonNull(rule.window(), "windows are windows"),
                Objects.requireNonNull(rule.threshold(), "windows have thresholds"));
    }

    /** Whether what holds once holds until the window closes, if nothing is withdrawn: then nobody has to wait. */
    boolean isEarly() {
        return aggregate.kind().onlyGrows() && threshold.operator().isUpward();
    }

    /** The number that a group comes to, rounded for people; nothing when there is none. */
    Optional<BigDecimal> observed(Tally tally) {
        BigDecimal documents = BigDecimal.valueOf(tally.documents());
        return switch (aggregate.kind()) {
            case COUNT -> Optional.of(documents);
            case SUM -> Optional.of(scaled(tally.sum().value()));
            case AVG -> Optional.of(scaled(tally.sum().value()).divide(documents, 2, RoundingMode.HALF_EVEN));
            case MIN -> tally.values().findFirst().map(value -> scaled(BigInteger.valueOf(value)));
            case MAX -> tally.values().findFirst().map(value -> scaled(BigInteger.valueOf(-value)));
            case DISTINCT -> Optional.of(BigDecimal.valueOf(tally.distinct()));
            case RATIO ->
                Optional.of(BigDecimal.valueOf(tally.hits()).divide(documents, SHARE_DECIMALS, RoundingMode.HALF_EVEN));
        };
    }

    /** Whether the condition is met; averages and shares are compared without rounding. */
    boolean holds(Tally tally) {
        if (tally.documents() < Math.max(1, aggregate.minDocuments())) {
            return false;
        }
        BigDecimal documents = BigDecimal.valueOf(tally.documents());
        return switch (aggregate.kind()) {
            case AVG -> compare(scaled(tally.sum().value()), threshold.value().multiply(documents));
            case RATIO ->
                compare(BigDecimal.valueOf(tally.hits()), threshold.value().multiply(documents));
            default ->
                observed(tally).map(value -> compare(value, threshold.value())).orElse(false);
        };
    }

    private boolean compare(BigDecimal value, BigDecimal limit) {
        return threshold.operator().holds(value.compareTo(limit));
    }

    private BigDecimal scaled(BigInteger value) {
        return new BigDecimal(value, aggregate.isMoney() ? 2 : 0);
    }
}
