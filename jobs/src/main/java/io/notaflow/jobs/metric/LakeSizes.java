package io.notaflow.jobs.metric;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.flink.CatalogLoader;
import org.jspecify.annotations.Nullable;

/** The sizes of all tables as last read, over one connection that is kept while it works. Read by one thread, seen by any. */
final class LakeSizes implements Closeable {
    private final CatalogLoader loader;
    private final List<TableIdentifier> tables;
    private final Map<TableIdentifier, TableSizes> sizes = new ConcurrentHashMap<>();
    private @Nullable Catalog catalog;

    LakeSizes(CatalogLoader loader, List<TableIdentifier> tables) {
        this.loader = loader;
        this.tables = tables;
    }

    TableSizes of(TableIdentifier table) {
        return sizes.getOrDefault(table, TableSizes.UNKNOWN);
    }

    /** Reads the metadata of each table; what was read before stays when a table cannot be. */
    void read() {
        try {
            if (catalog == null) {
                catalog = loader.loadCatalog();
            }
            for (TableIdentifier table : tables) {
                sizes.put(table, TableSizes.of(catalog.loadTable(table)));
            }
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    @Override
    public void close() {
        Catalog open = catalog;
        catalog = null;
        if (open instanceof Closeable closeable) {
            try {
                closeable.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
