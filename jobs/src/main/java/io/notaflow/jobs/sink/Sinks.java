package io.notaflow.jobs.sink;

import io.notaflow.config.KafkaConfig;
import io.notaflow.config.PostgresConfig;
import io.notaflow.domain.anomaly.FindingRow;
import io.notaflow.jobs.catalog.Catalogs;
import io.notaflow.jobs.catalog.JdbcAddress;
import io.notaflow.table.TableDefinition;
import java.util.Properties;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.jdbc.JdbcConnectionOptions;
import org.apache.flink.connector.jdbc.JdbcExecutionOptions;
import org.apache.flink.connector.jdbc.core.datastream.sink.JdbcSink;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.table.data.RowData;
import org.apache.iceberg.DistributionMode;
import org.apache.iceberg.flink.FlinkSchemaUtil;
import org.apache.iceberg.flink.sink.IcebergSink;
import org.apache.iceberg.flink.util.FlinkCompatibilityUtil;

/** The streams that go out. Uids are part of the state: literal, unique in the job, never changed. */
public final class Sinks {
    private static final int JDBC_BATCH_ROWS = 500;
    private static final long JDBC_BATCH_MILLIS = 200;
    private static final int JDBC_RETRIES = 3;

    private Sinks() {}

    /** Appends one row per record; mapped and written in the task of the producer. */
    public static <R> void append(DataStream<R> records, Definition<R> table, String uid, LakeTarget lake) {
        TableDefinition<R> definition = table.get();
        DataStream<RowData> rows = records.map(
                        new RowFunction<>(table), FlinkCompatibilityUtil.toTypeInfo(RowMapper.rowType(definition)))
                .name(uid + "-rows")
                .uid(uid + "-rows")
                .setParallelism(records.getParallelism());
        appendRows(rows, definition, uid, lake);
    }

    /**
     * Appends finished rows of {@code table}. Nothing is shuffled: all rows of a moment belong to one day's partition, so that
     * hashing by partition would send everything to one writer.
     */
    public static void appendRows(DataStream<RowData> rows, TableDefinition<?> table, String uid, LakeTarget lake) {
        IcebergSink.forRowData(rows)
                .tableLoader(Catalogs.tableLoader(lake.catalog(), table))
                .resolvedSchema(FlinkSchemaUtil.toResolvedSchema(table.schema()))
                .distributionMode(DistributionMode.NONE)
                .writeParallelism(rows.getParallelism())
                .uidSuffix(uid)
                .setSnapshotProperty("notaflow.epoch", String.valueOf(lake.epoch()))
                .append();
    }

    /** Publishes findings at least once, keyed by id: readers keep the newest (epoch, checkpoint) of each. */
    public static void publish(DataStream<FindingRow> findings, KafkaConfig kafka, String topic, String uid) {
        KafkaSink<FindingRow> sink = KafkaSink.<FindingRow>builder()
                .setBootstrapServers(kafka.bootstrapServers())
                .setKafkaProducerConfig(properties(kafka))
                .setDeliveryGuarantee(DeliveryGuarantee.AT_LEAST_ONCE)
                .setRecordSerializer(new FindingRecords(topic))
                .build();
        findings.sinkTo(sink).name(uid).uid(uid).setParallelism(findings.getParallelism());
    }

    private static Properties properties(KafkaConfig kafka) {
        Properties properties = new Properties();
        properties.putAll(kafka.properties().values());
        return properties;
    }

    /**
     * Upserts rows into the live table of that definition, whose key, {@code epoch} and {@code checkpoint} decide what is newer; key
     * the stream by the table's key first, so that no two writers meet on a row. Every failed batch is repeated, over a new connection
     * when the old one is dead; after that the job restarts from its checkpoint, and the upsert makes repetition harmless.
     */
    public static <R> void upsert(DataStream<R> records, Definition<R> table, String uid, PostgresConfig postgres) {
        PostgresTable live = new PostgresTable(table.get());
        JdbcSink<R> sink = JdbcSink.<R>builder()
                .withQueryStatement(live.upsert(), new RowBinder<>(table))
                .withExecutionOptions(JdbcExecutionOptions.builder()
                        .withBatchSize(JDBC_BATCH_ROWS)
                        .withBatchIntervalMs(JDBC_BATCH_MILLIS)
                        .withMaxRetries(JDBC_RETRIES)
                        .build())
                .buildAtLeastOnce(new JdbcConnectionOptions.JdbcConnectionOptionsBuilder()
                        .withUrl(JdbcAddress.guarded(postgres.url()))
                        .withDriverName("org.postgresql.Driver")
                        .withUsername(postgres.user())
                        .withPassword(postgres.password().reveal())
                        .build());
        records.sinkTo(sink).name(uid).uid(uid).setParallelism(records.getParallelism());
    }
}
