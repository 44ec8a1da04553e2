package io.notaflow.local.rules;

import io.notaflow.config.NotaflowConfig;
import io.notaflow.jobs.InvoiceAnalyticsJob;
import io.notaflow.jobs.catalog.Catalogs;
import io.notaflow.jobs.catalog.Cut;
import io.notaflow.jobs.catalog.CutReader;
import io.notaflow.table.TableDefinition;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.expressions.Expressions;
import org.apache.iceberg.io.CloseableIterable;

/** Rows of the silver tables at the newest cut of the lake. */
public final class SilverRows implements AutoCloseable {
    private final Catalog catalog;
    private final Map<String, Table> tables;
    private final Cut cut;

    private SilverRows(Catalog catalog, Map<String, Table> tables, Cut cut) {
        this.catalog = catalog;
        this.tables = tables;
        this.cut = cut;
    }

    /** Nothing when nothing was committed yet. */
    public static Optional<SilverRows> open(NotaflowConfig config) throws IOException {
        Catalog catalog = Catalogs.load(config.catalog());
        Map<String, Table> tables = new HashMap<>();
        for (TableDefinition<?> table : InvoiceAnalyticsJob.tables(config.stages())) {
            tables.put(table.qualifiedName(), catalog.loadTable(Catalogs.identifier(table)));
        }
        Optional<Cut> cut = CutReader.newest(tables);
        if (cut.isEmpty()) {
            close(catalog);
        }
        return cut.map(newest -> new SilverRows(catalog, tables, newest));
    }

    /** Rows that arrived from then on. */
    void since(Instant from, String name, Consumer<Record> to, String... columns) {
        Table table = Objects.requireNonNull(tables.get(name));
        try (CloseableIterable<Record> rows = IcebergGenerics.read(table)
                .useSnapshot(cut.snapshot(name))
                .where(Expressions.greaterThanOrEqual("received_at", from.toEpochMilli() * 1_000L))
                .select(columns)
                .build()) {
            rows.forEach(to);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the table " + name, e);
        }
    }

    @Override
    public void close() throws IOException {
        close(catalog);
    }

    private static void close(Catalog catalog) throws IOException {
        if (catalog instanceof Closeable closeable) {
            closeable.close();
        }
    }
}
