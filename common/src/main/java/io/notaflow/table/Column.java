package io.notaflow.table;

import java.util.function.Function;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table: how it is stored, what it means, and where its value comes from.
 *
 * <p>Java values by type: STRING String, INTEGER Integer, LONG Long, BOOLEAN Boolean, DATE LocalDate, TIMESTAMP (with zone) Instant,
 * DECIMAL BigDecimal, BINARY byte[], LIST java.util.List, STRUCT java.util.List of the fields' values in order.
 *
 * @param id Iceberg field id, never reused
 * @param name column name, snake case
 * @param type Iceberg type
 * @param required whether null is impossible
 * @param meaning what it holds, its unit and fiscal XML path
 * @param value how to read the value from a row
 * @param <R> the row
 */
public record Column<R>(
        int id, String name, Type type, Need required, Meaning meaning, Function<R, ? extends @Nullable Object> value) {

    /** Whether a column may be null. */
    public enum Need {
        REQUIRED,
        OPTIONAL
    }

    /** Meaning, unit and fiscal XML path in one sentence. */
    public String comment() {
        return meaning.sentence();
    }

    /** The column as a field of an Iceberg schema. */
    public Types.NestedField field() {
        return required == Need.REQUIRED
                ? Types.NestedField.required(id, name, type, comment())
                : Types.NestedField.optional(id, name, type, comment());
    }
}
