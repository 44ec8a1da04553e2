package io.notaflow.table;

import io.notaflow.table.bronze.DocumentsTable;
import io.notaflow.table.silver.SilverTables;
import java.util.List;
import java.util.stream.Stream;

/** Every Iceberg table of the lake. */
public final class LakeTables {
    private LakeTables() {}

    /** Bronze, then silver. */
    public static List<TableDefinition<?>> all() {
        return Stream.of(DocumentsTable.all(), SilverTables.all())
                .flatMap(List::stream)
                .toList();
    }
}
