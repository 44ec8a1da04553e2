package io.notaflow.jobs.sink;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.flink.table.data.DecimalData;
import org.apache.flink.table.data.TimestampData;
import org.apache.flink.table.data.binary.BinaryMapData;
import org.apache.flink.table.data.binary.BinaryRowData;
import org.apache.flink.table.data.writer.BinaryRowWriter;
import org.apache.flink.table.data.writer.BinaryWriter;
import org.apache.flink.table.runtime.typeutils.ArrayDataSerializer;
import org.apache.flink.table.runtime.typeutils.MapDataSerializer;
import org.apache.flink.table.runtime.typeutils.RowDataSerializer;
import org.apache.flink.table.types.logical.LogicalType;
import org.apache.flink.table.types.logical.RowType;
import org.apache.iceberg.flink.FlinkSchemaUtil;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;
import org.jspecify.annotations.Nullable;

/** Writes a column's Java value into Flink's binary form; chosen once per column, not once per value. */
@FunctionalInterface
interface CellWriter {
    void write(BinaryWriter target, int position, Object value);

    static CellWriter of(Type type) {
        return switch (type.typeId()) {
            // A string has the layout of its bytes; this way it is encoded once.
            case STRING ->
                (target, position, value) ->
                        target.writeBinary(position, ((String) value).getBytes(StandardCharsets.UTF_8));
            case INTEGER -> (target, position, value) -> target.writeInt(position, (Integer) value);
            case DOUBLE -> (target, position, value) -> target.writeDouble(position, (Double) value);
            case LONG -> (target, position, value) -> target.writeLong(position, (Long) value);
            case BOOLEAN -> (target, position, value) -> target.writeBoolean(position, (Boolean) value);
            case BINARY -> (target, position, value) -> target.writeBinary(position, (byte[]) value);
            case DATE ->
                (target, position, value) ->
                        target.writeInt(position, Math.toIntExact(((LocalDate) value).toEpochDay()));
            case TIMESTAMP -> timestamp((Types.TimestampType) type);
            case DECIMAL -> decimal((Types.DecimalType) type);
            case LIST -> list(type.asListType());
            case MAP -> map(type.asMapType());
            case STRUCT -> struct(type.asStructType());
            default -> throw new IllegalArgumentException("Cannot write columns of type " + type);
        };
    }

    private static CellWriter timestamp(Types.TimestampType type) {
        return type.shouldAdjustToUTC()
                ? (target, position, value) -> target.writeTimestamp(
                        position, TimestampData.fromInstant(((Instant) value).truncatedTo(ChronoUnit.MICROS)), 6)
                : (target, position, value) ->
                        target.writeTimestamp(position, TimestampData.fromLocalDateTime((LocalDateTime) value), 6);
    }

    /** A value that does not fit is a fault of the decoder, which knows the limits; rounding it here would hide it. */
    private static CellWriter decimal(Types.DecimalType type) {
        int precision = type.precision();
        int scale = type.scale();
        if (!DecimalData.isCompact(precision)) {
            return (target, position, value) -> {
                BigDecimal scaled = ((BigDecimal) value).setScale(scale);
                check(scaled.precision() <= precision, type);
                target.writeDecimal(position, DecimalData.fromBigDecimal(scaled, precision, scale), precision);
            };
        }
        long limit = BigDecimal.TEN.pow(precision).longValueExact();
        return (target, position, value) -> {
            // Without the BigInteger that unscaledValue() would make.
            long unscaled =
                    ((BigDecimal) value).scaleByPowerOfTen(scale).setScale(0).longValueExact();
            check(unscaled < limit && unscaled > -limit, type);
            target.writeLong(position, unscaled);
        };
    }

    private static void check(boolean fits, Types.DecimalType type) {
        if (!fits) {
            throw new ArithmeticException("Cannot fit: " + type);
        }
    }

    private static CellWriter list(Types.ListType type) {
        ListCells cells = new ListCells(type.elementType());
        ArrayDataSerializer serializer = new ArrayDataSerializer(FlinkSchemaUtil.convert(type.elementType()));
        return (target, position, value) -> target.writeArray(position, cells.array((List<?>) value), serializer);
    }

    private static CellWriter map(Types.MapType type) {
        LogicalType keyType = FlinkSchemaUtil.convert(type.keyType());
        LogicalType valueType = FlinkSchemaUtil.convert(type.valueType());
        ListCells keys = new ListCells(type.keyType());
        ListCells values = new ListCells(type.valueType());
        MapDataSerializer serializer = new MapDataSerializer(keyType, valueType);
        return (target, position, value) -> {
            Map<?, ?> entries = (Map<?, ?>) value;
            BinaryMapData map = BinaryMapData.valueOf(
                    keys.array(new ArrayList<>(entries.keySet())), values.array(new ArrayList<>(entries.values())));
            target.writeMap(position, map, serializer);
        };
    }

    private static CellWriter struct(Types.StructType type) {
        List<CellWriter> fields = new ArrayList<>();
        type.fields().forEach(field -> fields.add(of(field.type())));
        RowDataSerializer serializer = new RowDataSerializer((RowType) FlinkSchemaUtil.convert(type));
        return (target, position, value) -> {
            BinaryRowData row = new BinaryRowData(fields.size());
            BinaryRowWriter writer = new BinaryRowWriter(row);
            for (int i = 0; i < fields.size(); i++) {
                writeNullable(fields.get(i), writer, i, ((List<?>) value).get(i));
            }
            writer.complete();
            target.writeRow(position, row, serializer);
        };
    }

    private static void writeNullable(CellWriter cell, BinaryWriter target, int position, @Nullable Object value) {
        if (value == null) {
            target.setNullAt(position);
        } else {
            cell.write(target, position, value);
        }
    }
}
