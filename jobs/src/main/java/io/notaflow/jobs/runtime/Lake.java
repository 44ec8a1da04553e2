package io.notaflow.jobs.runtime;

import io.notaflow.config.CatalogConfig;
import io.notaflow.config.Stage;
import io.notaflow.jobs.catalog.Catalogs;
import io.notaflow.jobs.catalog.Tables;
import io.notaflow.table.TableDefinition;
import io.notaflow.table.bronze.DocumentsTable;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Catalog;

/** The open lake of one submission: its tables, its identity and its epoch; all kept with {@code bronze.documents}. */
public final class Lake implements Closeable {
    static final String ID = "notaflow.lake";
    static final String EPOCH = "notaflow.epoch";
    static final String STAGES = "notaflow.stages";

    private final Catalog catalog;
    private final Map<String, Table> tables;
    private final Table documents;

    private Lake(Catalog catalog, Map<String, Table> tables) {
        this.catalog = catalog;
        this.tables = tables;
        this.documents = Objects.requireNonNull(
                tables.get(DocumentsTable.TABLE.qualifiedName()), "bronze.documents is part of every lake");
    }

    /** Opens the catalog and creates what is missing; {@code definitions} hold at least {@code bronze.documents}. */
    public static Lake open(CatalogConfig config, Collection<? extends TableDefinition<?>> definitions) {
        Catalog catalog = Catalogs.load(config);
        Lake lake = new Lake(catalog, Tables.createAll(catalog, definitions));
        lake.identify();
        return lake;
    }

    public Map<String, Table> tables() {
        return tables;
    }

    /** The identity given to the lake when it was created. */
    public String id() {
        return Objects.requireNonNull(documents.properties().get(ID));
    }

    /** The number of submissions so far. */
    public long epoch() {
        return Long.parseLong(documents.properties().getOrDefault(EPOCH, "0"));
    }

    /** The stages of the job that made the lake; empty before the first submission. */
    public List<Stage> stages() {
        String stages = documents.properties().get(STAGES);
        return stages == null
                ? List.of()
                : Arrays.stream(stages.split(",")).map(Stage::valueOf).toList();
    }

    /** Counts this submission and returns its epoch; called once per submission, after {@link SafeStart}. */
    public long beginEpoch(List<Stage> stages) {
        long epoch = epoch() + 1;
        documents
                .updateProperties()
                .set(EPOCH, String.valueOf(epoch))
                .set(STAGES, stages.stream().map(Stage::name).collect(Collectors.joining(",")))
                .commit();
        return epoch;
    }

    /** Marks every table with the lake's id; a table marked with another one is of another lake. */
    private void identify() {
        String known = documents.properties().get(ID);
        String id = known == null ? UUID.randomUUID().toString() : known;
        tables.forEach((name, table) -> {
            String marked = table.properties().get(ID);
            if (marked == null) {
                table.updateProperties().set(ID, id).commit();
            } else if (!marked.equals(id)) {
                throw new IllegalStateException("Cannot use the table " + name + ": it is of another lake (" + marked
                        + ", expected: " + id + "). Name the catalog and warehouse that it was created with.");
            }
        });
    }

    @Override
    public void close() {
        if (catalog instanceof Closeable closeable) {
            try {
                closeable.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
