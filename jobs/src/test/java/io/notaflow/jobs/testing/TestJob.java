package io.notaflow.jobs.testing;

import io.notaflow.config.NotaflowConfig;
import io.notaflow.jobs.InvoiceAnalyticsJob;
import io.notaflow.jobs.catalog.Catalogs;
import io.notaflow.jobs.runtime.Lake;
import io.notaflow.jobs.runtime.RestorePoint;
import io.notaflow.table.TableDefinition;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** The real job on the test's mini cluster with a topic, a database and a lake of its own. */
public final class TestJob implements AutoCloseable {
    public static final int PARTITIONS = 3;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TestKafka kafka;
    private final Path folder;
    private final String topic = "t" + UUID.randomUUID();
    private final String database = TestPostgres.newDatabase();
    private final NotaflowConfig config;
    private final Catalog catalog;
    private @Nullable JobClient client;

    /** Creates the topic; starts nothing. */
    public TestJob(TestKafka kafka, Path folder) throws Exception {
        this(kafka, folder, TestPostgres.port());
    }

    /** The job, but not what is read here, reaches PostgreSQL at {@code port}. */
    public TestJob(TestKafka kafka, Path folder, int port) throws Exception {
        this.kafka = kafka;
        this.folder = folder;
        kafka.createTopic(topic, PARTITIONS);
        config = TestConfig.of(TestPostgres.address(database, port), kafka.servers(), topic, folder);
        catalog = Catalogs.load(
                TestConfig.of(database(), kafka.servers(), topic, folder).catalog());
    }

    /** Makes the graph of a submission. */
    @FunctionalInterface
    public interface Graph {
        StreamExecutionEnvironment prepare(NotaflowConfig config, Configuration submission);
    }

    /** Starts the job, from a checkpoint or savepoint unless that is null. */
    public void start(@Nullable String restore, int parallelism) throws Exception {
        start(restore, parallelism, InvoiceAnalyticsJob::prepare);
    }

    /** The same with another graph than the job's own. */
    public void start(@Nullable String restore, int parallelism, Graph graph) throws Exception {
        Configuration submission = new Configuration();
        submission.set(CoreOptions.DEFAULT_PARALLELISM, parallelism);
        if (restore != null) {
            submission.set(StateRecoveryOptions.SAVEPOINT_PATH, restore);
        }
        client = graph.prepare(config, submission).executeAsync(InvoiceAnalyticsJob.NAME);
    }

    /** Returns where the savepoint is. */
    public String stopWithSavepoint() throws Exception {
        return running()
                .stopWithSavepoint(
                        false, folder.resolve("savepoints").toUri().toString(), SavepointFormatType.CANONICAL)
                .get();
    }

    /** Returns once the job has ended. */
    public void cancel() throws Exception {
        JobClient job = running();
        job.cancel().get();
        Awaitility.await().atMost(PATIENCE).until(() -> job.getJobStatus().get().isGloballyTerminalState());
        client = null;
    }

    /** The job as last started. */
    public JobClient running() {
        if (client == null) {
            throw new IllegalStateException("Cannot do this while no job runs");
        }
        return client;
    }

    /** Where the newest complete checkpoint is. */
    public RestorePoint newestCheckpoint() {
        try (Lake lake = Lake.open(config.catalog(), InvoiceAnalyticsJob.tables(config.stages()))) {
            return RestorePoint.newest(config.runtime().checkpointDir(), lake.id())
                    .orElseThrow();
        }
    }

    /** Returns once the broker has all of them; null is a record without a value. */
    public void send(int partition, List<byte[]> documents) throws Exception {
        List<Future<RecordMetadata>> acknowledged = new ArrayList<>();
        try (KafkaProducer<byte[], byte[]> producer = kafka.producer()) {
            for (byte[] document : documents) {
                acknowledged.add(producer.send(new ProducerRecord<>(topic, partition, (byte[]) null, document)));
            }
            for (Future<RecordMetadata> one : acknowledged) {
                one.get();
            }
        }
    }

    /** The same with a timestamp of their own. */
    public void send(int partition, Instant timestamp, List<byte[]> documents) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer = kafka.producer()) {
            for (byte[] document : documents) {
                producer.send(new ProducerRecord<>(topic, partition, timestamp.toEpochMilli(), null, document))
                        .get();
            }
        }
    }

    /** All records of a topic as it is now, as texts. */
    public List<String> published(String other) {
        return kafka.records(other);
    }

    /** How it is configured. */
    public NotaflowConfig config() {
        return config;
    }

    /** The topic that the job reads. */
    public String topic() {
        return topic;
    }

    /** JDBC address of catalog and live tables. */
    public String database() {
        return TestPostgres.address(database, TestPostgres.port());
    }

    /** The table as it is now. */
    public Table table(TableDefinition<?> definition) {
        return catalog.loadTable(Catalogs.identifier(definition));
    }

    /** All committed rows. */
    public List<Record> rows(TableDefinition<?> definition) {
        List<Record> all = new ArrayList<>();
        try (CloseableIterable<Record> rows =
                IcebergGenerics.read(table(definition)).build()) {
            rows.forEach(all::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** Committed rows, as the newest snapshot counts them. */
    public long total(TableDefinition<?> definition) {
        return Long.parseLong(table(definition).currentSnapshot().summary().get("total-records"));
    }

    @Override
    public void close() throws Exception {
        if (client != null && !client.getJobStatus().get().isGloballyTerminalState()) {
            cancel();
        }
        if (catalog instanceof Closeable closeable) {
            closeable.close();
        }
    }
}
