package io.notaflow.anomaly.rule.run;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.fact.FactKind;
import io.notaflow.anomaly.fact.Traits;
import io.notaflow.anomaly.rule.Rule;
import io.notaflow.anomaly.rule.Tumbling;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.FindingStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Applies the rules in force to facts: a rule without window makes findings at once, one with a window makes tallies that are to be brought
 * together. Whether a document is in time for its window is asked of its arrival, so that it does not depend on the order.
 */
public final class RuleEngine {
    /** Documents that claim to be of a time further away are in no window, or it would stay open for ever. */
    static final Duration FUTURE = Duration.ofDays(40);

    private static final Instant NEVER = Instant.ofEpochMilli(Long.MAX_VALUE);

    private final RuleBook book;
    private final Duration lateness;
    private final Consumer<Finding> found;
    private final Map<Cell, Tally> tallies = new HashMap<>();
    private Instant earliestClose = NEVER;
    private long outOfTime;

    /** A group in a window; rules are told apart by identity. */
    private record Cell(CompiledRule rule, Group group, long window) {}

    /**
     * An engine.
     *
     * @param lateness how long windows wait for documents
     * @param found takes findings of rules without window
     */
    public RuleEngine(RuleBook book, Duration lateness, Consumer<Finding> found) {
        this.book = book;
        this.lateness = lateness;
        this.found = found;
    }

    /** Applies the rules to a fact. */
    public void observe(Fact fact) {
        boolean withdrawn = fact.kind() == FactKind.WITHDRAWN;
        book.at(fact.arrival()).match(fact, (rule, match) -> {
            Tumbling window = rule.rule().window();
            if (window == null) {
                found.accept(RuleFindings.ofDocument(
                        rule.rule(), fact, withdrawn ? FindingStatus.RESOLVED : FindingStatus.OPEN));
            } else {
                count(rule, window, fact, match, withdrawn ? -1 : 1);
            }
        });
    }

    private void count(CompiledRule compiled, Tumbling window, Fact fact, Match match, int times) {
        Rule rule = compiled.rule();
        Traits traits = fact.invoice();
        long index = window.indexOf(traits);
        Instant closes = window.closesAt(index, lateness);
        if (fact.arrival().isAfter(closes)
                || traits.issuedAt().isAfter(fact.arrival().plus(FUTURE))) {
            outOfTime++;
            return;
        }
        earliestClose = closes.isBefore(earliestClose) ? closes : earliestClose;
        var aggregate = Objects.requireNonNull(rule.aggregate(), "windows have aggregates");
        tallies.computeIfAbsent(
                        new Cell(compiled, Group.of(rule.groupBy(), fact), index), any -> new Tally(aggregate.kind()))
                .add(aggregate, fact, match, times);
    }

    /** Groups that wait to be taken. */
    public int waiting() {
        return tallies.size();
    }

    /** When the first window closes of which something waits; the end of time when nothing does. */
    public Instant earliestClose() {
        return earliestClose;
    }

    /** Takes all that waits. */
    public List<Partial> take() {
        List<Partial> partials = new ArrayList<>(tallies.size());
        tallies.forEach((cell, tally) ->
                partials.add(new Partial(Judgement.of(cell.rule.rule()), cell.group, cell.window, tally)));
        tallies.clear();
        earliestClose = NEVER;
        return partials;
    }

    /** Takes the number of matches that came too late, or too early, for their window. */
    public long takeOutOfTime() {
        long number = outOfTime;
        outOfTime = 0;
        return number;
    }
}
