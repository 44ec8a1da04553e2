package io.notaflow.local.lake;

import io.notaflow.config.CatalogConfig;
import io.notaflow.config.CatalogType;
import io.notaflow.config.Secret;
import io.notaflow.config.Settings;
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
import java.math.BigDecimal;
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
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;
import org.jspecify.annotations.Nullable;

/**
 * A lake whose tables hold the rows of {@link KnownFigures} and {@link KnownDocuments}, for queries whose answers are known; PostgreSQL with
 * their catalog goes on.
 */
public final class KnownLake implements AutoCloseable {
    private final Postgres postgres;
    private final CatalogConfig catalog;

    private KnownLake(Postgres postgres, CatalogConfig catalog) {
        this.postgres = postgres;
        this.catalog = catalog;
    }

    /** Writes the rows. */
    public static KnownLake make(Path folder) throws Exception {
        Instant now = Instant.now();
        Postgres postgres = Postgres.start(folder.resolve("postgres"), folder.resolve("postgres.log"));
        KnownLake lake = new KnownLake(
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
        append(KpisTable.TABLE, tables, KnownFigures.deltas(now));
        append(CutsTable.TABLE, tables, KnownFigures.cuts(now));
        for (Map.Entry<String, List<Map<String, Object>>> rows :
                KnownDocuments.rows().entrySet()) {
            Table table = Objects.requireNonNull(tables.get(rows.getKey()));
            append(
                    table,
                    rows.getValue().stream().map(row -> record(table, row)).toList());
        }
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
        append(table, rows.stream().map(row -> record(definition, table, row)).toList());
    }

    /** A file a row: maintenance has something to do. */
    private static void append(Table table, List<Record> records) throws IOException {
        var append = table.newAppend();
        for (Record record : records) {
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

    /** What is not named is null, or blank where null is impossible. */
    private static Record record(Table table, Map<String, Object> row) {
        GenericRecord record = GenericRecord.create(table.schema());
        for (Types.NestedField column : table.schema().columns()) {
            Object value = row.get(column.name());
            record.setField(
                    column.name(), value != null ? stored(value) : column.isOptional() ? null : blank(column.type()));
        }
        return record;
    }

    private static Object blank(Type type) {
        return switch (type.typeId()) {
            case STRING -> "";
            case INTEGER -> 0;
            case LONG -> 0L;
            case DOUBLE -> 0.0;
            case DECIMAL -> BigDecimal.ZERO.setScale(((Types.DecimalType) type).scale());
            case TIMESTAMP -> KnownDocuments.DAWN.atOffset(ZoneOffset.UTC);
            case LIST -> List.of();
            default -> throw new IllegalArgumentException("Cannot leave blank: " + type);
        };
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
