package io.notaflow.table.render;

import java.util.stream.Collectors;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;

/** Names of column types that say precision, scale and zone. */
final class TypeNames {
    private TypeNames() {}

    /** For example {@code decimal(15,2)}, {@code timestamp with zone}, {@code list of string}. */
    static String of(Type type) {
        return switch (type.typeId()) {
            case INTEGER -> "int";
            case TIMESTAMP ->
                ((Types.TimestampType) type).shouldAdjustToUTC() ? "timestamp with zone" : "timestamp without zone";
            case DECIMAL ->
                "decimal(" + ((Types.DecimalType) type).precision() + ',' + ((Types.DecimalType) type).scale() + ')';
            case MAP ->
                "map of " + of(((Types.MapType) type).keyType()) + " to " + of(((Types.MapType) type).valueType());
            case LIST -> "list of " + of(((Types.ListType) type).elementType());
            case STRUCT ->
                ((Types.StructType) type)
                        .fields().stream()
                                .map(field -> field.name() + ' ' + of(field.type()))
                                .collect(Collectors.joining(", ", "struct(", ")"));
            default -> type.toString();
        };
    }
}
