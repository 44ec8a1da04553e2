package io.notaflow.jobs.ingest;

import io.notaflow.domain.outcome.RejectedDocument;
import io.notaflow.domain.outcome.SetAside;
import io.notaflow.jobs.sink.RowMapper;
import io.notaflow.table.TableDefinition;
import io.notaflow.table.silver.InvoiceEventsTable;
import io.notaflow.table.silver.InvoiceItemsTable;
import io.notaflow.table.silver.InvoicePaymentsTable;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.table.data.RowData;
import org.apache.flink.table.runtime.typeutils.InternalTypeInfo;
import org.apache.flink.util.OutputTag;

/** The side outputs of ingestion, one per table that is not fed by a main output. */
final class SilverTags {
    static final OutputTag<RejectedDocument> REJECTED =
            new OutputTag<>("rejected", TypeInformation.of(RejectedDocument.class));
    static final OutputTag<RowData> ITEMS = rows("items", InvoiceItemsTable.TABLE);
    static final OutputTag<RowData> PAYMENTS = rows("payments", InvoicePaymentsTable.TABLE);
    static final OutputTag<RowData> EVENTS = rows("events", InvoiceEventsTable.TABLE);
    static final OutputTag<SetAside> DUPLICATES = new OutputTag<>("duplicates", TypeInformation.of(SetAside.class));
    static final OutputTag<SetAside> DEFERRED = new OutputTag<>("deferred", TypeInformation.of(SetAside.class));

    private SilverTags() {}

    static TypeInformation<RowData> typeOf(TableDefinition<?> table) {
        return InternalTypeInfo.of(RowMapper.rowType(table));
    }

    private static OutputTag<RowData> rows(String id, TableDefinition<?> table) {
        return new OutputTag<>(id, typeOf(table));
    }
}
