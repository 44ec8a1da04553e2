package io.notaflow.anomaly.rule.run;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.rule.Condition;
import io.notaflow.anomaly.rule.Field;
import io.notaflow.anomaly.rule.FieldType;
import io.notaflow.anomaly.rule.Operator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Predicate;

/** Makes a predicate of a condition once, so that a document costs a look-up. */
final class CompiledCondition {
    private CompiledCondition() {}

    static Predicate<Fact> of(Condition condition) {
        Field field = condition.field();
        boolean negated = condition.operator().isNegated();
        if (field.type() != FieldType.TEXT) {
            LongPredicate holds = ofNumber(condition);
            return fact -> holds.test(field.number(fact)) != negated;
        }
        Predicate<String> holds = ofText(condition);
        return field.isMany()
                ? fact -> any(field.texts(fact), holds) != negated
                : fact -> holds.test(field.text(fact)) != negated;
    }

    /** Numbers are quicker to look at than texts, and those than lists. */
    static int cost(Condition condition) {
        Field field = condition.field();
        return field.isMany() ? 3 : field.type() == FieldType.TEXT ? 1 : field == Field.HOUR ? 2 : 0;
    }

    private static boolean any(List<String> texts, Predicate<String> holds) {
        for (String text : texts) {
            if (holds.test(text)) {
                return true;
            }
        }
        return false;
    }

    /** Of the values themselves: negation comes on top. */
    private static Predicate<String> ofText(Condition condition) {
        if (condition.operator() == Operator.PREFIX) {
            String prefix = condition.texts().get(0);
            return text -> text.startsWith(prefix);
        }
        Set<String> values = new HashSet<>(condition.texts());
        return values.size() == 1 ? condition.texts().get(0)::equals : values::contains;
    }

    private static LongPredicate ofNumber(Condition condition) {
        if (condition.operator().isOrdered()) {
            long limit = condition.numbers().get(0);
            return number -> condition.operator().holds(Long.compare(number, limit));
        }
        Set<Long> values = new HashSet<>(condition.numbers());
        return values::contains;
    }
}
