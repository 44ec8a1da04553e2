package io.notaflow.jobs.ingest;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.kpi.LedgerEntry;
import io.notaflow.domain.outcome.EventOfKey;
import io.notaflow.domain.outcome.InvoiceStatus;
import io.notaflow.domain.outcome.RejectedDocument;
import io.notaflow.domain.outcome.SetAside;
import io.notaflow.jobs.runtime.FactSerializer;
import io.notaflow.jobs.runtime.SerializerTypeInfo;
import io.notaflow.jobs.sink.RowMapper;
import io.notaflow.kpi.DocumentEffect;
import io.notaflow.table.TableDefinition;
import io.notaflow.table.silver.InvoiceEventsTable;
import io.notaflow.table.silver.InvoiceItemsTable;
import io.notaflow.table.silver.InvoicePaymentsTable;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.table.data.RowData;
import org.apache.flink.table.runtime.typeutils.InternalTypeInfo;
import org.apache.flink.util.OutputTag;

/** The side outputs of ingestion, one per table that is not fed by a main output, and the effects. */
final class SilverTags {
    static final OutputTag<RejectedDocument> REJECTED =
            new OutputTag<>("rejected", TypeInformation.of(RejectedDocument.class));
    static final OutputTag<RowData> ITEMS = rows("items", InvoiceItemsTable.TABLE);
    static final OutputTag<RowData> PAYMENTS = rows("payments", InvoicePaymentsTable.TABLE);
    static final OutputTag<RowData> EVENTS = rows("events", InvoiceEventsTable.TABLE);
    static final OutputTag<SetAside> DUPLICATES = new OutputTag<>("duplicates", TypeInformation.of(SetAside.class));
    static final OutputTag<SetAside> DEFERRED = new OutputTag<>("deferred", TypeInformation.of(SetAside.class));
    static final OutputTag<InvoiceStatus> STATUSES = new OutputTag<>("statuses", statusType());

    static final OutputTag<EventOfKey> STATED = new OutputTag<>("stated", TypeInformation.of(EventOfKey.class));
    static final OutputTag<LedgerEntry> DECODED = new OutputTag<>("decoded", TypeInformation.of(LedgerEntry.class));

    static final OutputTag<DocumentEffect> EFFECTS =
            new OutputTag<>("effects", SerializerTypeInfo.local(DocumentEffect.class));

    static final OutputTag<Fact> FACTS = new OutputTag<>("facts", FactSerializer.TYPE);
    static final OutputTag<Finding> FINDINGS = new OutputTag<>("findings", TypeInformation.of(Finding.class));

    private SilverTags() {}

    static TypeInformation<RowData> typeOf(TableDefinition<?> table) {
        return InternalTypeInfo.of(RowMapper.rowType(table));
    }

    private static OutputTag<RowData> rows(String id, TableDefinition<?> table) {
        return new OutputTag<>(id, typeOf(table));
    }

    /** Left to itself Flink takes a LocalDate within a record for a generic type. */
    private static TypeInformation<InvoiceStatus> statusType() {
        Map<String, TypeInformation<?>> fields = new LinkedHashMap<>();
        for (RecordComponent component : InvoiceStatus.class.getRecordComponents()) {
            Class<?> type = component.getType();
            fields.put(component.getName(), type == LocalDate.class ? Types.LOCAL_DATE : TypeInformation.of(type));
        }
        return Types.POJO(InvoiceStatus.class, fields);
    }
}
