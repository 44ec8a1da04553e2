package io.notaflow.jobs.sink;

import io.notaflow.table.Column;
import io.notaflow.table.Column.Need;
import io.notaflow.table.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.flink.table.data.GenericRowData;
import org.apache.flink.table.data.RowData;
import org.apache.flink.table.data.binary.BinaryRowData;
import org.apache.flink.table.runtime.typeutils.RowDataSerializer;
import org.apache.flink.table.types.logical.RowType;
import org.apache.iceberg.flink.FlinkSchemaUtil;
import org.jspecify.annotations.Nullable;

/** Makes table rows from records by a table's definition. Not serialisable and for one thread: make it in {@code open}. */
public final class RowMapper<R> {

    /** One column, resolved. */
    private record Cell<R>(
            String name, boolean required, Function<R, ? extends @Nullable Object> value, ValueConverter converter) {}

    private final List<Cell<R>> cells;
    private final String table;
    private final RowDataSerializer serializer;

    public RowMapper(TableDefinition<R> definition) {
        cells = new ArrayList<>();
        for (Column<R> column : definition.columns()) {
            cells.add(new Cell<>(
                    column.name(),
                    column.required() == Need.REQUIRED,
                    column.value(),
                    ValueConverter.of(column.type())));
        }
        table = definition.qualifiedName();
        serializer = new RowDataSerializer(rowType(definition));
    }

    /** The Flink row type of a table. */
    public static RowType rowType(TableDefinition<?> definition) {
        return FlinkSchemaUtil.convert(definition.schema());
    }

    /** A row to be written by a chained sink. */
    public RowData row(R from) {
        GenericRowData row = new GenericRowData(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            row.setField(i, value(cells.get(i), from));
        }
        return row;
    }

    /** A row in binary form, its own copy: cheap to send, to keep in state, and to patch in fields of fixed length. */
    public BinaryRowData binaryRow(R from) {
        return serializer.toBinaryRow(row(from)).copy();
    }

    private @Nullable Object value(Cell<R> cell, R from) {
        Object value = cell.value().apply(from);
        if (value == null) {
            if (cell.required()) {
                throw new UnwritableValueException(table + '.' + cell.name(), "Cannot write null");
            }
            return null;
        }
        try {
            return cell.converter().convert(value);
        } catch (ArithmeticException | ClassCastException e) {
            // Neither the value nor the cause's text: both may be personal data.
            throw new UnwritableValueException(
                    table + '.' + cell.name(),
                    "Cannot write a value of " + value.getClass().getSimpleName()
                            + (e instanceof ArithmeticException ? " (it does not fit)" : ""));
        }
    }
}
