package io.notaflow.anomaly.rule.read;

import io.notaflow.anomaly.rule.Aggregate;
import io.notaflow.anomaly.rule.Aggregate.Kind;
import io.notaflow.anomaly.rule.Condition;
import io.notaflow.anomaly.rule.Field;
import io.notaflow.anomaly.rule.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads an aggregate: {@code "count"}, {@code {"sum": FIELD}}, {@code {"ratio": [conditions], "min-documents": 20}}. */
final class AggregateReader {
    private static final String MIN_DOCUMENTS = "min-documents";
    private static final long MOST_DOCUMENTS = 1_000_000_000;
    private static final List<String> OF_FIELDS = Stream.of(Kind.values())
            .filter(kind -> kind != Kind.COUNT)
            .map(Written::name)
            .toList();

    private final Problems problems;
    private final ConditionReader conditions;

    AggregateReader(Problems problems, ConditionReader conditions) {
        this.problems = problems;
        this.conditions = conditions;
    }

    @Nullable
    Aggregate read(Members rule) {
        String path = rule.at("aggregate");
        Object given = rule.any("aggregate");
        if ("count".equals(given)) {
            return Aggregate.count();
        }
        if (given instanceof String name) {
            List<String> known = new ArrayList<>(OF_FIELDS);
            known.add(0, "count");
            problems.unknown(path, name, known);
            return null;
        }
        List<String> names = new ArrayList<>(OF_FIELDS);
        names.add(MIN_DOCUMENTS);
        Members members = Members.of(given, path, names, problems);
        if (members == null) {
            return null;
        }
        List<String> chosen = OF_FIELDS.stream().filter(members::has).toList();
        if (chosen.size() != 1) {
            problems.add(path, String.join(", ", chosen), "\"count\" or one of " + String.join(", ", OF_FIELDS));
            return null;
        }
        Kind kind = Written.constant(Kind.class, chosen.get(0)).orElseThrow();
        long least = members.has(MIN_DOCUMENTS) ? members.whole(MIN_DOCUMENTS, 1, MOST_DOCUMENTS) : 1;
        return kind == Kind.RATIO ? ratio(members, least) : ofField(members, kind, least);
    }

    private Aggregate ratio(Members members, long least) {
        List<Condition> numerator = conditions.read(members, "ratio");
        if (numerator.isEmpty()) {
            problems.add(members.at("ratio"), members.any("ratio"), "a list of conditions on the share that is meant");
        }
        return new Aggregate(Kind.RATIO, null, numerator, least);
    }

    private @Nullable Aggregate ofField(Members members, Kind kind, long least) {
        String name = Written.name(kind);
        Predicate<Field> fits = kind == Kind.DISTINCT
                ? field -> field != Field.EVENT
                : field -> field.type().isMeasure();
        Field field = FieldReader.field(members.any(name), members.at(name), fits, problems);
        return field == null ? null : new Aggregate(kind, field, List.of(), least);
    }
}
