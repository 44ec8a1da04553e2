package io.notaflow.anomaly.rule.read;

import io.notaflow.anomaly.rule.Field;
import io.notaflow.anomaly.rule.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads names of fields. */
final class FieldReader {
    private static final int MOST_GROUPS = 3;

    private FieldReader() {}

    /** A field; null when there is none of that name, which is then a problem. */
    static @Nullable Field field(@Nullable Object given, String path, Problems problems) {
        return field(given, path, field -> true, problems);
    }

    /** A field of some kind. */
    static @Nullable Field field(@Nullable Object given, String path, Predicate<Field> fits, Problems problems) {
        List<String> known =
                Stream.of(Field.values()).filter(fits).map(Field::written).toList();
        if (given instanceof String name && known.contains(name)) {
            return Written.constant(Field.class, name).orElseThrow();
        }
        if (given instanceof String name) {
            problems.unknown(path, name, known);
        } else {
            problems.add(path, given, "one of " + String.join(", ", known));
        }
        return null;
    }

    /** The fields that make groups, each with one value a document. */
    static List<Field> groups(Members rule, Problems problems) {
        List<Field> fields = new ArrayList<>();
        for (Object one : rule.list("group-by", MOST_GROUPS, "fields")) {
            String path = rule.at("group-by") + '[' + (fields.size() + 1) + ']';
            Field field = field(one, path, known -> !known.isMany(), problems);
            if (field != null && fields.contains(field)) {
                problems.add(path, field.written(), "each field once");
            }
            fields.add(field == null ? Field.EVENT : field);
        }
        return List.copyOf(fields);
    }
}
