package io.notaflow.jobs.sink;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.flink.table.data.DecimalData;
import org.apache.flink.table.data.GenericArrayData;
import org.apache.flink.table.data.GenericRowData;
import org.apache.flink.table.data.StringData;
import org.apache.flink.table.data.TimestampData;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;
import org.jspecify.annotations.Nullable;

/** Turns a column's Java value into Flink's internal form; chosen once per column, not once per value. */
@FunctionalInterface
interface ValueConverter {
    Object convert(Object value);

    /** The converter that lets null through. */
    static @Nullable Object convertNullable(ValueConverter converter, @Nullable Object value) {
        return value == null ? null : converter.convert(value);
    }

    static ValueConverter of(Type type) {
        return switch (type.typeId()) {
            case STRING -> value -> StringData.fromString((String) value);
            case INTEGER, LONG, BOOLEAN, BINARY -> value -> value;
            case DATE -> value -> Math.toIntExact(((LocalDate) value).toEpochDay());
            case TIMESTAMP -> value -> TimestampData.fromInstant(((Instant) value).truncatedTo(ChronoUnit.MICROS));
            case DECIMAL -> {
                Types.DecimalType decimal = (Types.DecimalType) type;
                yield value -> decimal((BigDecimal) value, decimal);
            }
            case LIST -> {
                ValueConverter element = of(type.asListType().elementType());
                yield value -> new GenericArrayData(((List<?>) value)
                        .stream().map(v -> convertNullable(element, v)).toArray());
            }
            case STRUCT -> {
                List<ValueConverter> fields = type.asStructType().fields().stream()
                        .map(field -> of(field.type()))
                        .toList();
                yield value -> struct((List<?>) value, fields);
            }
            default -> throw new IllegalArgumentException("Cannot write columns of type " + type);
        };
    }

    /** A value that does not fit is a fault of the decoder, which knows the limits; rounding it here would hide it. */
    private static DecimalData decimal(BigDecimal value, Types.DecimalType type) {
        BigDecimal scaled = value.scale() == type.scale() ? value : value.setScale(type.scale());
        if (scaled.precision() > type.precision()) {
            throw new ArithmeticException(
                    "precision: " + scaled.precision() + " (expected: <= " + type.precision() + ")");
        }
        return DecimalData.fromBigDecimal(scaled, type.precision(), type.scale());
    }

    private static GenericRowData struct(List<?> values, List<ValueConverter> fields) {
        GenericRowData row = new GenericRowData(fields.size());
        for (int i = 0; i < fields.size(); i++) {
            row.setField(i, convertNullable(fields.get(i), values.get(i)));
        }
        return row;
    }
}
