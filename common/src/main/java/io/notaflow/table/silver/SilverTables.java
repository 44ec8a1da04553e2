package io.notaflow.table.silver;

import io.notaflow.table.TableDefinition;
import java.util.List;

/** The tables of the namespace {@code silver}. */
public final class SilverTables {
    private SilverTables() {}

    /** All of them. */
    public static List<TableDefinition<?>> all() {
        return List.of(
                InvoicesTable.TABLE,
                InvoiceItemsTable.TABLE,
                InvoicePaymentsTable.TABLE,
                InvoiceEventsTable.TABLE,
                DuplicatesTable.TABLE,
                DeferredTable.TABLE,
                QuarantineTable.TABLE);
    }
}
