package io.notaflow.local.lake;

import io.notaflow.config.CatalogConfig;
import io.notaflow.config.CatalogType;
import io.notaflow.config.Secret;
import io.notaflow.config.Settings;
import io.notaflow.domain.kpi.KnownCut;
import io.notaflow.domain.kpi.KpiDelta;
import io.notaflow.jobs.catalog.Catalogs;
import io.notaflow.jobs.catalog.Tables;
import io.notaflow.local.postgres.Postgres;
import io.notaflow.table.Column;
import io.notaflow.table.LakeTables;
import io.notaflow.table.TableDefinition;
import io.notaflow.table.gold.CutsTable;
import io.notaflow.table.gold.KpisTable;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.iceberg.PartitionKey;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.data.GenericRecord;
import org.apache.iceberg.data.InternalRecordWrapper;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.data.parquet.GenericParquetWriter;
import org.apache.iceberg.io.DataWriter;
import org.apache.iceberg.parquet.Parquet;
import org.jspecify.annotations.Nullable;

/** A lake whose tables of figures hold rows written by hand, for queries whose answers are known; PostgreSQL with their catalog goes on. */
public final class GoldLake implements AutoCloseable {
    private final Postgres postgres;
    private final CatalogConfig catalog;

    private GoldLake(Postgres postgres, CatalogConfig catalog) {
        this.postgres = postgres;
        this.catalog = catalog;
    }

    /** Writes the rows. */
    public static GoldLake make(Path folder, List<KpiDelta> deltas, List<KnownCut> cuts) throws Exception {
        Postgres postgres = Postgres.start(folder.resolve("postgres"), folder.resolve("postgres.log"));
        GoldLake lake = new GoldLake(
                postgres,
                new CatalogConfig(
                        CatalogType.JDBC,
                        "notaflow",
                        postgres.url(),
                        Postgres.USER,
                        Secret.of(Files.readString(postgres.passwordFile()).strip()),
                        folder.resolve("warehouse").toUri().toString(),
                        new Settings(Map.of())));
        Catalog opened = Catalogs.load(lake.catalog);
        Map<String, Table> tables = Tables.createAll(opened, LakeTables.all());
        append(KpisTable.TABLE, tables, deltas);
        append(CutsTable.TABLE, tables, cuts);
        if (opened instanceof Closeable closeable) {
            closeable.close();
        }
        return lake;
    }

    public CatalogConfig catalog() {
        return catalog;
    }

    public Postgres postgres() {
        return postgres;
    }

    private static <R> void append(TableDefinition<R> definition, Map<String, Table> tables, List<R> rows)
            throws IOException {
        Table table = Objects.requireNonNull(tables.get(definition.qualifiedName()));
        var append = table.newAppend();
        for (R row : rows) {
            Record record = record(definition, table, row);
            PartitionKey partition = new PartitionKey(table.spec(), table.schema());
            partition.partition(new InternalRecordWrapper(table.schema().asStruct()).wrap(record));
            String location =
                    table.locationProvider().newDataLocation(table.spec(), partition, UUID.randomUUID() + ".parquet");
            DataWriter<Record> writer = Parquet.writeData(table.io().newOutputFile(location))
                    .schema(table.schema())
                    .withSpec(table.spec())
                    .withPartition(partition)
                    .createWriterFunc(GenericParquetWriter::create)
                    .build();
            try (writer) {
                writer.write(record);
            }
            append.appendFile(writer.toDataFile());
        }
        append.commit();
    }

    private static <R> Record record(TableDefinition<R> definition, Table table, R row) {
        GenericRecord record = GenericRecord.create(table.schema());
        for (Column<R> column : definition.columns()) {
            record.setField(column.name(), stored(column.value().apply(row)));
        }
        return record;
    }

    private static @Nullable Object stored(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        return value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : value;
    }

    @Override
    public void close() {
        postgres.close();
    }
}
