package io.notaflow.local.reconcile;

import io.notaflow.domain.kpi.Station;
import io.notaflow.local.reconcile.batch.BatchOutcome;
import io.notaflow.local.reconcile.batch.Cells;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.iceberg.data.Record;

/** What became of the documents by the rows of the silver tables. */
final class OutcomeRows {
    private final Cells cells = new Cells();
    private final Map<Station, Long> rows = new EnumMap<>(Station.class);
    private BigDecimal deferredTotal = BigDecimal.ZERO.setScale(2);

    private OutcomeRows() {}

    static OutcomeRows read(TableReader reader) {
        OutcomeRows outcomes = new OutcomeRows();
        for (Source source : Source.values()) {
            reader.allRows(source.table, row -> outcomes.add(source, row), source.columns());
        }
        return outcomes;
    }

    /** Every document with its cells, read again. */
    void forEach(TableReader reader, BiConsumer<Unit, Cells> to) {
        for (Source source : Source.values()) {
            reader.allRows(
                    source.table,
                    row -> to.accept(Unit.of(row), source.outcome(row).cells()),
                    source.columns());
        }
    }

    Cells cells() {
        return cells;
    }

    /** How many documents came to that end. */
    long rows(Station station) {
        return rows.getOrDefault(station, 0L);
    }

    /** Σ vNF of the deferred invoices, BRL. */
    BigDecimal deferredTotal() {
        return deferredTotal;
    }

    private void add(Source source, Record row) {
        cells.add(source.outcome(row).cells());
        rows.merge(source.station, 1L, Long::sum);
        if (source == Source.DEFERRED && row.getField("total_document") instanceof BigDecimal total) {
            deferredTotal = deferredTotal.add(total);
        }
    }

    /** A table whose rows are outcomes. */
    private enum Source {
        INVOICES("silver.invoices", Station.ACCEPTED, ""),
        STATEMENTS("silver.invoice_events", Station.ACCEPTED, ""),
        DUPLICATES("silver.duplicates", Station.DUPLICATE, "reason"),
        QUARANTINE("silver.quarantine", Station.QUARANTINED, "code"),
        DEFERRED("silver.deferred", Station.DEFERRED, "reason");

        private final String table;
        private final Station station;
        private final String codeColumn;

        Source(String table, Station station, String codeColumn) {
            this.table = table;
            this.station = station;
            this.codeColumn = codeColumn;
        }

        String[] columns() {
            List<String> columns = new ArrayList<>(List.of("source_ref", "document_index", "received_at"));
            if (!codeColumn.isEmpty()) {
                columns.add(codeColumn);
            }
            if (this == DEFERRED) {
                columns.add("total_document");
            }
            return columns.toArray(String[]::new);
        }

        BatchOutcome outcome(Record row) {
            String code = codeColumn.isEmpty()
                    ? this == INVOICES ? "INVOICE" : "STATEMENT"
                    : String.valueOf(row.getField(codeColumn));
            return new BatchOutcome(((OffsetDateTime) row.getField("received_at")).toInstant(), station.name(), code);
        }
    }
}
