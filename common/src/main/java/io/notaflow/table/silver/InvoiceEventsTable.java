package io.notaflow.table.silver;

import io.notaflow.domain.outcome.AcceptedEvent;
import io.notaflow.table.TableDefinition;

/** {@code silver.invoice_events}: what was stated about keys. */
public final class InvoiceEventsTable {
    /** Number of columns: the elements of lists are numbered behind it. */
    private static final int COLUMNS = 38;

    /** The definition. */
    public static final TableDefinition<AcceptedEvent> TABLE = define();

    private InvoiceEventsTable() {}

    private static TableDefinition<AcceptedEvent> define() {
        TableDefinition.Builder<AcceptedEvent> builder = TableDefinition.named(
                "silver",
                "invoice_events",
                "One row per accepted statement about a key: events, protocols, summaries, answers, voided ranges.");
        Columns<AcceptedEvent> columns = new Columns<>(builder, COLUMNS, AcceptedEvent::origin);
        EventColumns.addTo(columns);
        AddedEventColumns.addTo(columns);
        return builder.key("source_ref", "document_index")
                .partitionedByDayOf("received_at")
                .build();
    }
}
