package io.notaflow.jobs.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.iceberg.Schema;
import org.apache.iceberg.types.TypeUtil;
import org.apache.iceberg.types.Types;

/** Tells two schemas apart field by field: ids, names, types, nullability and comments, nested fields included. */
final class SchemaDifference {
    private SchemaDifference() {}

    static List<String> between(Schema expected, Schema actual) {
        List<String> differences = new ArrayList<>();
        Map<Integer, Types.NestedField> left = new HashMap<>(TypeUtil.indexById(expected.asStruct()));
        Map<Integer, Types.NestedField> right = new HashMap<>(TypeUtil.indexById(actual.asStruct()));
        left.forEach((id, field) -> {
            Types.NestedField other = right.remove(id);
            if (other == null) {
                differences.add("missing: " + field);
            } else if (!field.equals(other)) {
                differences.add(other + " (expected: " + field + ")");
            }
        });
        right.values().forEach(field -> differences.add("unexpected: " + field));
        List<String> order =
                expected.columns().stream().map(Types.NestedField::name).toList();
        List<String> otherOrder =
                actual.columns().stream().map(Types.NestedField::name).toList();
        if (differences.isEmpty() && !order.equals(otherOrder)) {
            differences.add("order: " + otherOrder + " (expected: " + order + ")");
        }
        return differences;
    }
}
