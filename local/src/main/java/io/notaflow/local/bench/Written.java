package io.notaflow.local.bench;

import io.notaflow.config.NotaflowConfig;
import io.notaflow.jobs.InvoiceAnalyticsJob;
import io.notaflow.jobs.catalog.Catalogs;
import io.notaflow.table.TableDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Catalog;
import org.jspecify.annotations.Nullable;

/** What a job has committed to the tables of its lake. */
final class Written {
    private static final String CHECKPOINT = "flink.max-committed-checkpoint-id";

    private final Map<TableDefinition<?>, Table> tables = new LinkedHashMap<>();

    Written(NotaflowConfig config) {
        Catalog catalog = Catalogs.load(config.catalog());
        InvoiceAnalyticsJob.tables(config.stages())
                .forEach(definition -> tables.put(definition, catalog.loadTable(Catalogs.identifier(definition))));
    }

    /** Whether that many documents are in bronze and silver, and all tables have committed the checkpoint that holds them. */
    boolean has(long documents) {
        if (rows("bronze.documents") < documents || rows("silver.invoices") < documents) {
            return false;
        }
        long last = checkpoint(table("silver.invoices"));
        return tables.values().stream().allMatch(table -> checkpoint(refreshed(table)) >= last);
    }

    /** Rows of one table. */
    long rows(String name) {
        return count(refreshed(table(name)).currentSnapshot());
    }

    /** Rows of all tables times their columns. */
    long values() {
        return tables.entrySet().stream()
                .mapToLong(table -> count(refreshed(table.getValue()).currentSnapshot())
                        * table.getKey().columns().size())
                .sum();
    }

    /** Rows of one table so far, at each commit that added some. */
    List<Progress> progress(String name) {
        List<Progress> points = new ArrayList<>();
        for (Snapshot snapshot : refreshed(table(name)).snapshots()) {
            long rows = count(snapshot);
            if (rows > 0 && (points.isEmpty() || points.get(points.size() - 1).rows() < rows)) {
                points.add(new Progress(snapshot.timestampMillis(), rows));
            }
        }
        return points;
    }

    private Table table(String name) {
        return tables.entrySet().stream()
                .filter(table -> table.getKey().qualifiedName().equals(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static Table refreshed(Table table) {
        table.refresh();
        return table;
    }

    private static long count(@Nullable Snapshot snapshot) {
        return snapshot == null ? 0 : Long.parseLong(snapshot.summary().getOrDefault("total-records", "0"));
    }

    private static long checkpoint(Table table) {
        Snapshot snapshot = table.currentSnapshot();
        return snapshot == null ? 0 : Long.parseLong(snapshot.summary().getOrDefault(CHECKPOINT, "0"));
    }
}
