package io.notaflow.anomaly.rule.read;

import io.notaflow.anomaly.rule.Condition;
import io.notaflow.anomaly.rule.Field;
import io.notaflow.anomaly.rule.FieldType;
import io.notaflow.anomaly.rule.Operator;
import io.notaflow.anomaly.rule.Written;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads conditions: {@code {"field": F, "operator": O, "value": V}}, or {@code "values": […]} for in and not-in. */
final class ConditionReader {
    static final int MOST_CONDITIONS = 20;
    static final int MOST_VALUES = 200;

    private static final List<String> NAMES = List.of("field", "operator", "value", "values");

    private final Problems problems;
    private int values;

    ConditionReader(Problems problems) {
        this.problems = problems;
    }

    List<Condition> read(Members rule, String name) {
        List<Condition> conditions = new ArrayList<>();
        for (Object one : rule.list(name, MOST_CONDITIONS, "conditions")) {
            String path = rule.at(name) + '[' + (conditions.size() + 1) + ']';
            Condition condition = condition(Members.of(one, path, NAMES, problems), path);
            conditions.add(
                    condition == null ? new Condition(Field.EVENT, Operator.IN, List.of(), List.of()) : condition);
        }
        if (values > MOST_VALUES) {
            problems.add(rule.at(name), values + " values", "at most " + MOST_VALUES + " values in all conditions");
        }
        return conditions;
    }

    private @Nullable Condition condition(@Nullable Members members, String path) {
        if (members == null) {
            return null;
        }
        Field field = FieldReader.field(members.any("field"), members.at("field"), problems);
        Operator operator = operator(members, field);
        if (field == null || operator == null) {
            return null;
        }
        List<Object> given = given(members, operator);
        values += given.size();
        List<String> texts = new ArrayList<>();
        List<Long> numbers = new ArrayList<>();
        for (Object value : given) {
            if (field.type() == FieldType.TEXT) {
                texts.add(text(field, operator, value, path));
            } else {
                numbers.add(number(field.type(), value, path));
            }
        }
        return new Condition(field, operator, List.copyOf(texts), List.copyOf(numbers));
    }

    private @Nullable Operator operator(Members members, @Nullable Field field) {
        List<String> known = field == null
                ? Written.names(Operator.class)
                : field.type().operators().stream().map(Written::name).toList();
        Object given = members.any("operator");
        if (given instanceof String name && known.contains(name)) {
            return Written.constant(Operator.class, name).orElseThrow();
        }
        if (given instanceof String name) {
            problems.unknown(members.at("operator"), name, known);
        } else {
            problems.add(members.at("operator"), given, "one of " + String.join(", ", known));
        }
        return null;
    }

    private List<Object> given(Members members, Operator operator) {
        String name = operator.takesList() ? "values" : "value";
        String other = operator.takesList() ? "value" : "values";
        if (members.has(other)) {
            problems.add(members.at(other), members.any(other), "`" + name + "` for " + Written.name(operator));
        }
        Object given = members.any(name);
        if (operator.takesList() && given instanceof List<?> list && !list.isEmpty()) {
            return List.copyOf(list);
        }
        if (!operator.takesList() && given != null && !(given instanceof List)) {
            return List.of(given);
        }
        if (!members.has(other)) {
            problems.add(members.at(name), given, operator.takesList() ? "a list of values" : "a value");
        }
        return List.of();
    }

    private String text(Field field, Operator operator, Object value, String path) {
        if (!(value instanceof String text)) {
            problems.add(path, value, FieldType.TEXT.expectation() + " in quotes for " + field.written());
            return "";
        }
        FieldValues.problem(field, operator, text)
                .ifPresent(expected -> problems.add(path, text, expected + " for " + field.written()));
        return text;
    }

    private long number(FieldType type, Object value, String path) {
        if (type == FieldType.FLAG && value instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        int scale = type == FieldType.MONEY ? 2 : 0;
        if (type != FieldType.FLAG
                && value instanceof BigDecimal number
                && number.stripTrailingZeros().scale() <= scale) {
            return number.movePointRight(scale).longValue();
        }
        problems.add(path, value, type.expectation());
        return 0;
    }
}
