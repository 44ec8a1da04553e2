package io.notaflow.table;

import io.notaflow.table.bronze.DocumentsTable;
import io.notaflow.table.gold.GoldTables;
import io.notaflow.table.silver.SilverTables;
import java.util.List;
import java.util.stream.Stream;

/** The Iceberg tables of the lake. */
public final class LakeTables {
    private LakeTables() {}

    /** Every one: bronze, silver, gold. */
    public static List<TableDefinition<?>> all() {
        return Stream.of(figured(), GoldTables.anomalies())
                .flatMap(List::stream)
                .toList();
    }

    /** Those that a job without anomalies has: bronze, silver, figures. */
    public static List<TableDefinition<?>> figured() {
        return Stream.of(ingested(), GoldTables.kpis()).flatMap(List::stream).toList();
    }

    /** Those that a job without figures has: bronze, silver. */
    public static List<TableDefinition<?>> ingested() {
        return Stream.of(DocumentsTable.all(), SilverTables.all())
                .flatMap(List::stream)
                .toList();
    }
}
