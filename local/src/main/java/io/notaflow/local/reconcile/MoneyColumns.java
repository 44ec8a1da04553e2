package io.notaflow.local.reconcile;

import io.notaflow.table.Column;
import io.notaflow.table.TableDefinition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Number of rows and sums of every amount column of a table, to be compared with the same from elsewhere. */
final class MoneyColumns<R> {
    private final TableDefinition<R> table;
    private final List<Column<R>> columns;
    private final Map<String, BigDecimal> sums = new LinkedHashMap<>();
    private long rows;

    MoneyColumns(TableDefinition<R> table) {
        this.table = table;
        this.columns = table.columns().stream()
                .filter(column -> column.type().equals(TableDefinition.MONEY))
                .toList();
    }

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** A row as it should be. */
    void expect(R row) {
        add(column -> column.value().apply(row));
    }

    /** A row as it is. */
    void read(Function<String, @Nullable Object> row) {
        add(column -> row.apply(column.name()));
    }

    private void add(Function<Column<R>, @Nullable Object> value) {
        rows++;
        for (Column<R> column : columns) {
            if (value.apply(column) instanceof BigDecimal amount) {
                sums.merge(column.name(), amount, BigDecimal::add);
            }
        }
    }

    /** The number of rows and the columns whose sums differ from the expected ones. */
    List<Difference> differences(MoneyColumns<R> expected) {
        List<Difference> differences = new ArrayList<>();
        if (rows != expected.rows) {
            differences.add(new Difference(
                    "ROWS_DIFFER",
                    table.qualifiedName() + " has " + rows + " rows (recomputed: " + expected.rows + ")"));
        }
        for (String name : names()) {
            BigDecimal is = sums.getOrDefault(name, BigDecimal.ZERO);
            BigDecimal should = expected.sums.getOrDefault(name, BigDecimal.ZERO);
            if (is.compareTo(should) != 0) {
                differences.add(new Difference(
                        "COLUMN_DIFFERS",
                        table.qualifiedName() + '.' + name + ": " + is.toPlainString() + " (recomputed: "
                                + should.toPlainString() + ")"));
            }
        }
        return differences;
    }
}
