package io.notaflow.local.demo;

import io.notaflow.config.NotaflowConfig;
import io.notaflow.jobs.InvoiceAnalyticsJob;
import io.notaflow.jobs.catalog.Catalogs;
import io.notaflow.jobs.catalog.Cut;
import io.notaflow.jobs.catalog.CutReader;
import io.notaflow.table.TableDefinition;
import io.notaflow.table.bronze.DocumentsTable;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.SnapshotChanges;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Catalog;

/** Reads from the tables' snapshots how far the lake has come: nothing here is a counter of the job. */
final class LakeView implements Closeable {
    private static final String BRONZE = DocumentsTable.TABLE.qualifiedName();
    private static final int PARTITION_ID = 3;
    private static final int OFFSET_ID = 4;

    private final Catalog catalog;
    private final Map<String, Table> tables = new HashMap<>();
    private final Latencies latencies;
    private long seenBronze = -1;

    LakeView(NotaflowConfig config, Latencies latencies) {
        this.catalog = Catalogs.load(config.catalog());
        this.latencies = latencies;
        for (TableDefinition<?> definition : InvoiceAnalyticsJob.tables(config.stages())) {
            tables.put(definition.qualifiedName(), catalog.loadTable(Catalogs.identifier(definition)));
        }
    }

    /** The lake at its newest cut; empty before the first. */
    Optional<LakeFigures> figures() {
        tables.values().forEach(Table::refresh);
        Optional<Cut> cut = CutReader.newest(tables);
        cut.ifPresent(this::measure);
        return cut.map(one -> new LakeFigures(
                one.checkpoint(),
                committedAtMillis(one),
                rows(one, BRONZE),
                rows(one, "silver.invoices") + rows(one, "silver.invoice_events"),
                rows(one, "silver.duplicates"),
                rows(one, "silver.quarantine"),
                rows(one, "silver.deferred")));
    }

    private Snapshot snapshot(Cut cut, String table) {
        return Objects.requireNonNull(tables.get(table)).snapshot(cut.snapshot(table));
    }

    private long rows(Cut cut, String table) {
        return tables.containsKey(table)
                ? Long.parseLong(snapshot(cut, table).summary().getOrDefault("total-records", "0"))
                : 0;
    }

    /** When the last table had committed the cut. */
    private long committedAtMillis(Cut cut) {
        return tables.keySet().stream()
                .mapToLong(table -> snapshot(cut, table).timestampMillis())
                .max()
                .orElse(0);
    }

    /** Follows bronze's snapshots from the one seen last to the cut's; a file holds one partition, see {@link Services}. */
    private void measure(Cut cut) {
        long at = committedAtMillis(cut);
        Table bronze = Objects.requireNonNull(tables.get(BRONZE));
        long newest = cut.snapshot(BRONZE);
        Snapshot snapshot = bronze.snapshot(newest);
        while (snapshot != null && snapshot.snapshotId() != seenBronze) {
            for (DataFile file : SnapshotChanges.builderFor(bronze)
                    .snapshot(snapshot)
                    .build()
                    .addedDataFiles()) {
                measure(file, at);
            }
            Long parent = snapshot.parentId();
            snapshot = parent == null ? null : bronze.snapshot(parent);
        }
        seenBronze = newest;
    }

    private void measure(DataFile file, long at) {
        ByteBuffer lower = file.lowerBounds().get(PARTITION_ID);
        ByteBuffer upper = file.upperBounds().get(PARTITION_ID);
        ByteBuffer offset = file.upperBounds().get(OFFSET_ID);
        if (lower != null && offset != null && lower.equals(upper)) {
            int partition = lower.duplicate().order(ByteOrder.LITTLE_ENDIAN).getInt();
            latencies.readable(
                    partition, offset.duplicate().order(ByteOrder.LITTLE_ENDIAN).getLong() + 1, at);
        }
    }

    @Override
    public void close() throws IOException {
        if (catalog instanceof Closeable closeable) {
            closeable.close();
        }
    }
}
