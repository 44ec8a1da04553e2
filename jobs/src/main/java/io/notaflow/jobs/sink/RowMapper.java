package io.notaflow.jobs.sink;

import io.notaflow.table.Column;
import io.notaflow.table.Column.Need;
import io.notaflow.table.TableDefinition;
import java.util.List;
import java.util.function.Function;
import org.apache.flink.table.data.binary.BinaryRowData;
import org.apache.flink.table.data.writer.BinaryRowWriter;
import org.apache.flink.table.types.logical.RowType;
import org.apache.iceberg.flink.FlinkSchemaUtil;
import org.jspecify.annotations.Nullable;

/**
 * Makes table rows from records by a table's definition, straight into Flink's binary form: cheap to send, to keep in state, and to
 * patch in fields of fixed length. Not serialisable and for one thread: make it in {@code open}.
 */
public final class RowMapper<R> {
    private static final int LARGEST_KEPT_BYTES = 1 << 20;

    /** One column, resolved. */
    private record Cell<R>(
            String name, boolean required, Function<R, ? extends @Nullable Object> value, CellWriter writer) {}

    private final List<Cell<R>> cells;
    private final String table;
    private BinaryRowData row;
    private BinaryRowWriter writer;

    public RowMapper(TableDefinition<R> definition) {
        cells = definition.columns().stream().map(RowMapper::cell).toList();
        table = definition.qualifiedName();
        row = new BinaryRowData(cells.size());
        writer = new BinaryRowWriter(row);
    }

    private static <R> Cell<R> cell(Column<R> column) {
        return new Cell<>(
                column.name(), column.required() == Need.REQUIRED, column.value(), CellWriter.of(column.type()));
    }

    /** The Flink row type of a table. */
    public static RowType rowType(TableDefinition<?> definition) {
        return FlinkSchemaUtil.convert(definition.schema());
    }

    /** A row that is good until the next call, as a chained sink needs it. */
    public BinaryRowData row(R from) {
        if (row.getSizeInBytes() > LARGEST_KEPT_BYTES) {
            row = new BinaryRowData(cells.size());
            writer = new BinaryRowWriter(row);
        }
        writer.reset();
        for (int i = 0; i < cells.size(); i++) {
            write(i, from);
        }
        writer.complete();
        return row;
    }

    /** A row of its own. */
    public BinaryRowData ownRow(R from) {
        return row(from).copy();
    }

    private void write(int position, R from) {
        Cell<R> cell = cells.get(position);
        Object value = cell.value().apply(from);
        if (value == null) {
            if (cell.required()) {
                throw new UnwritableValueException(table + '.' + cell.name(), "Cannot write null");
            }
            writer.setNullAt(position);
            return;
        }
        try {
            cell.writer().write(writer, position, value);
        } catch (ArithmeticException | ClassCastException e) {
            // Neither the value nor the cause's text: both may be personal data.
            throw new UnwritableValueException(
                    table + '.' + cell.name(),
                    "Cannot write a value of " + value.getClass().getSimpleName()
                            + (e instanceof ArithmeticException ? " (it does not fit)" : ""));
        }
    }
}
