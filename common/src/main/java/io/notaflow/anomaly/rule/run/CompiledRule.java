package io.notaflow.anomaly.rule.run;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.fact.FactKind;
import io.notaflow.anomaly.rule.Aggregate;
import io.notaflow.anomaly.rule.Condition;
import io.notaflow.anomaly.rule.Field;
import io.notaflow.anomaly.rule.Operator;
import io.notaflow.anomaly.rule.Rule;
import io.notaflow.anomaly.rule.Written;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A rule ready to be applied. A rule that says nothing of events is about issued documents; what a ratio says of events stands instead
 * of what its filter says, so that cancelled documents can be compared with issued ones.
 */
final class CompiledRule {
    private static final Set<FactKind> EVENTS = EnumSet.of(FactKind.ISSUED, FactKind.CANCELLED, FactKind.DISOWNED);

    private final Rule rule;
    private final Set<FactKind> groupEvents;
    private final Set<FactKind> hitEvents;
    private final List<Predicate<Fact>> filter;
    private final List<Predicate<Fact>> numerator;

    CompiledRule(Rule rule) {
        this.rule = rule;
        Aggregate aggregate = rule.aggregate();
        List<Condition> ratio = aggregate == null ? List.of() : aggregate.numerator();
        groupEvents = events(rule.filter(), EnumSet.of(FactKind.ISSUED));
        hitEvents = ratio.isEmpty() ? EnumSet.noneOf(FactKind.class) : events(ratio, groupEvents);
        filter = compiled(rule.filter());
        numerator = compiled(ratio);
    }

    private static Set<FactKind> events(List<Condition> conditions, Set<FactKind> otherwise) {
        List<Condition> ofEvents = conditions.stream()
                .filter(condition -> condition.field() == Field.EVENT)
                .toList();
        if (ofEvents.isEmpty()) {
            return otherwise;
        }
        Set<FactKind> events = EnumSet.noneOf(FactKind.class);
        for (FactKind event : EVENTS) {
            if (ofEvents.stream().allMatch(condition -> holds(condition, Written.name(event)))) {
                events.add(event);
            }
        }
        return events;
    }

    private static boolean holds(Condition condition, String event) {
        boolean named = condition.operator() == Operator.PREFIX
                ? event.startsWith(condition.texts().get(0))
                : condition.texts().contains(event);
        return named != condition.operator().isNegated();
    }

    private static List<Predicate<Fact>> compiled(List<Condition> conditions) {
        return conditions.stream()
                .filter(condition -> condition.field() != Field.EVENT)
                .sorted(Comparator.comparingInt(CompiledCondition::cost))
                .map(CompiledCondition::of)
                .toList();
    }

    Rule rule() {
        return rule;
    }

    /** Kinds of facts that it can match. */
    Stream<FactKind> events() {
        return Stream.concat(groupEvents.stream(), hitEvents.stream()).distinct();
    }

    /** What a fact of that event is to it. */
    Match match(Fact fact, FactKind event) {
        boolean counted = groupEvents.contains(event);
        boolean hit = hitEvents.contains(event);
        for (Predicate<Fact> condition : filter) {
            if (!condition.test(fact)) {
                return NO_MATCH;
            }
        }
        for (Predicate<Fact> condition : numerator) {
            hit = hit && condition.test(fact);
        }
        return new Match(counted, hit);
    }

    private static final Match NO_MATCH = new Match(false, false);
}
