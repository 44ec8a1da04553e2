package io.notaflow.local.lake;

import io.notaflow.jobs.runtime.Lake;
import io.notaflow.table.LakeTables;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;

/** Rows of every table and the sum of each of their numeric columns, read with Iceberg's own generic reader. */
final class OwnReading {
    /** Stands for the number of rows where others are sums of columns. */
    static final String ROWS = "*";

    private OwnReading() {}

    /** By {@code namespace.table} and column. */
    static Map<String, Map<String, BigDecimal>> of(SmallLake small) throws IOException {
        Map<String, Map<String, BigDecimal>> sums = new TreeMap<>();
        try (Lake lake = Lake.open(small.config().catalog(), LakeTables.all())) {
            for (Map.Entry<String, Table> table : lake.tables().entrySet()) {
                sums.put(table.getKey(), sums(table.getValue()));
            }
        }
        return sums;
    }

    private static Map<String, BigDecimal> sums(Table table) throws IOException {
        List<String> columns = numeric(table);
        Map<String, BigDecimal> sums = new TreeMap<>();
        sums.put(ROWS, BigDecimal.ZERO);
        columns.forEach(column -> sums.put(column, BigDecimal.ZERO));
        try (CloseableIterable<Record> rows = IcebergGenerics.read(table).build()) {
            for (Record row : rows) {
                sums.merge(ROWS, BigDecimal.ONE, BigDecimal::add);
                for (String column : columns) {
                    Object value = row.getField(column);
                    if (value != null) {
                        sums.merge(column, new BigDecimal(value.toString()), BigDecimal::add);
                    }
                }
            }
        }
        return sums;
    }

    private static List<String> numeric(Table table) {
        List<String> columns = new ArrayList<>();
        for (Types.NestedField field : table.schema().columns()) {
            Type.TypeID type = field.type().typeId();
            if (type == Type.TypeID.INTEGER || type == Type.TypeID.LONG || type == Type.TypeID.DECIMAL) {
                columns.add(field.name());
            }
        }
        return columns;
    }
}
