package io.notaflow.table.silver;

import io.notaflow.domain.outcome.AcceptedInvoice;
import io.notaflow.table.TableDefinition;

/** {@code silver.invoices}: each content of an invoice as it was accepted. */
public final class InvoicesTable {
    /** Number of columns: the elements of lists are numbered behind it. */
    private static final int COLUMNS = 161;

    /** The definition. */
    public static final TableDefinition<AcceptedInvoice> TABLE = define();

    private InvoicesTable() {}

    private static TableDefinition<AcceptedInvoice> define() {
        TableDefinition.Builder<AcceptedInvoice> builder = TableDefinition.named(
                "silver",
                "invoices",
                "One row per revision of an accepted invoice; the current one of a key has the highest rank, then the smallest fingerprint.");
        Columns<AcceptedInvoice> columns = new Columns<>(builder, COLUMNS, AcceptedInvoice::origin);
        InvoiceKeyColumns.addTo(columns);
        IdentificationColumns.addTo(columns);
        InvoicePartyColumns.addTo(columns);
        IcmsTotalColumns.addTo(columns);
        OtherTotalColumns.addTo(columns);
        InvoiceTermsColumns.addTo(columns);
        AddedInvoiceColumns.addTo(columns);
        return builder.key("access_key", "revision")
                .partitionedByDayOf("received_at")
                .sortedBy("issued_at")
                .build();
    }
}
