package io.notaflow.anomaly.rule.run;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.fact.FactKind;
import io.notaflow.anomaly.rule.Condition;
import io.notaflow.anomaly.rule.Field;
import io.notaflow.anomaly.rule.Operator;
import io.notaflow.anomaly.rule.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the rules that a fact matches. Rules about named issuers or recipients are found by the name, so that a thousand of them cost a
 * document no more than one.
 */
public final class RuleMatcher {
    private static final List<Field> NAMES = List.of(Field.ISSUER, Field.RECIPIENT, Field.ISSUER_ROOT);

    private final Map<FactKind, Candidates> byEvent = new EnumMap<>(FactKind.class);

    /** A matcher of all rules that match anything. */
    public RuleMatcher(Collection<Rule> rules) {
        for (Rule rule : rules) {
            if (rule.status().matches()) {
                CompiledRule compiled = new CompiledRule(rule);
                compiled.events().forEach(event -> byEvent.computeIfAbsent(event, any -> new Candidates())
                        .add(compiled));
            }
        }
    }

    /** Takes rules that a fact matches. */
    interface Matches {
        void accept(CompiledRule rule, Match match);
    }

    /** The kind of what happened; of a withdrawn content, that it had been issued. */
    static FactKind event(Fact fact) {
        return fact.kind() == FactKind.WITHDRAWN ? FactKind.ISSUED : fact.kind();
    }

    void match(Fact fact, Matches matches) {
        FactKind event = event(fact);
        Candidates candidates = byEvent.get(event);
        if (candidates == null || fact.traits() == null) {
            return;
        }
        match(candidates.all, fact, event, matches);
        candidates.named.forEach(
                (field, byName) -> match(byName.getOrDefault(field.text(fact), List.of()), fact, event, matches));
    }

    private static void match(List<CompiledRule> rules, Fact fact, FactKind event, Matches matches) {
        for (CompiledRule rule : rules) {
            Match match = rule.match(fact, event);
            if (match.counted() || match.hit()) {
                matches.accept(rule, match);
            }
        }
    }

    /** Rules about one kind of event. */
    private static final class Candidates {
        private final List<CompiledRule> all = new ArrayList<>();
        private final Map<Field, Map<String, List<CompiledRule>>> named = new EnumMap<>(Field.class);

        void add(CompiledRule rule) {
            Optional<Condition> names = NAMES.stream()
                    .flatMap(field -> rule.rule().filter().stream().filter(condition -> condition.field() == field))
                    .filter(condition -> condition.operator() == Operator.EQ || condition.operator() == Operator.IN)
                    .findFirst();
            if (names.isEmpty()) {
                all.add(rule);
                return;
            }
            Map<String, List<CompiledRule>> byName =
                    named.computeIfAbsent(names.get().field(), any -> new HashMap<>());
            names.get().texts().stream().distinct().forEach(name -> byName.computeIfAbsent(
                            name, any -> new ArrayList<>())
                    .add(rule));
        }
    }
}
