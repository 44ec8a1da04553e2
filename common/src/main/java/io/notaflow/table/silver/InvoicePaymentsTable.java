package io.notaflow.table.silver;

import io.notaflow.domain.outcome.AcceptedPayment;
import io.notaflow.table.TableDefinition;

/** {@code silver.invoice_payments}: the payments of accepted invoices. */
public final class InvoicePaymentsTable {
    /** Number of columns: the elements of lists are numbered behind it. */
    private static final int COLUMNS = 20;

    /** The definition. */
    public static final TableDefinition<AcceptedPayment> TABLE = define();

    private InvoicePaymentsTable() {}

    private static TableDefinition<AcceptedPayment> define() {
        TableDefinition.Builder<AcceptedPayment> builder = TableDefinition.named(
                "silver", "invoice_payments", "One row per way of payment of a revision of an accepted invoice.");
        Columns<AcceptedPayment> columns =
                new Columns<>(builder, COLUMNS, r -> r.invoice().origin());
        PaymentColumns.addTo(columns);
        return builder.key("access_key", "revision", "payment_number")
                .partitionedByDayOf("received_at")
                .sortedBy("issued_at")
                .build();
    }
}
