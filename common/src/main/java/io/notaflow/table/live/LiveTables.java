package io.notaflow.table.live;

import io.notaflow.table.TableDefinition;
import java.util.List;

/** The tables of PostgreSQL. */
public final class LiveTables {
    private LiveTables() {}

    /** All of them. */
    public static List<TableDefinition<?>> all() {
        return List.of(InvoiceStatusTable.TABLE);
    }
}
