package io.notaflow.table.silver;

import io.notaflow.domain.outcome.AcceptedItem;
import io.notaflow.table.TableDefinition;

/** {@code silver.invoice_items}: the items of accepted invoices. */
public final class InvoiceItemsTable {
    /** Number of columns: the elements of lists are numbered behind it. */
    private static final int COLUMNS = 197;

    /** The definition. */
    public static final TableDefinition<AcceptedItem> TABLE = define();

    private InvoiceItemsTable() {}

    private static TableDefinition<AcceptedItem> define() {
        TableDefinition.Builder<AcceptedItem> builder = TableDefinition.named(
                "silver", "invoice_items", "One row per item of a revision of an accepted invoice.");
        Columns<AcceptedItem> columns =
                new Columns<>(builder, COLUMNS, r -> r.invoice().origin());
        ProductColumns.addTo(columns);
        ItemIcmsColumns.addTo(columns);
        ItemIcmsSpecialColumns.addTo(columns);
        ItemInterstateColumns.addTo(columns);
        ItemTaxColumns.addTo(columns);
        ContributionColumns.addTo(columns);
        ItemTaxColumns.addReturned(columns);
        ItemReformColumns.addTo(columns);
        AddedItemColumns.addTo(columns);
        return builder.key("access_key", "revision", "item_number")
                .partitionedByDayOf("received_at")
                .sortedBy("issued_at")
                .build();
    }
}
