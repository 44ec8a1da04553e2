package io.notaflow.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.notaflow.config.NotaflowConfig;
import io.notaflow.jobs.catalog.Catalogs;
import io.notaflow.jobs.runtime.Lake;
import io.notaflow.jobs.runtime.RestorePoint;
import io.notaflow.jobs.runtime.UnsafeStartException;
import io.notaflow.jobs.testing.PostgresProxy;
import io.notaflow.jobs.testing.TestConfig;
import io.notaflow.jobs.testing.TestKafka;
import io.notaflow.jobs.testing.TestPostgres;
import io.notaflow.table.bronze.DocumentsTable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Kafka to {@code bronze.documents} on a real broker, a real PostgreSQL and a mini cluster, with kills in between. */
class BronzeSliceIT {
    @RegisterExtension
    static final MiniClusterExtension CLUSTER = new MiniClusterExtension(new MiniClusterResourceConfiguration.Builder()
            .setNumberTaskManagers(1)
            .setNumberSlotsPerTaskManager(4)
            .build());

    @TempDir
    static Path brokerFolder;

    private static TestKafka kafka;

    @TempDir
    Path folder;

    private final String topic = "t" + UUID.randomUUID();
    private PostgresProxy proxy;
    private NotaflowConfig config;

    @BeforeAll
    static void startBroker() {
        kafka = new TestKafka(brokerFolder);
    }

    @AfterAll
    static void stopBroker() {
        kafka.close();
    }

    @BeforeEach
    void prepare() throws Exception {
        kafka.createTopic(topic, 3);
        proxy = new PostgresProxy(TestPostgres.port());
        config = TestConfig.of(
                TestPostgres.address(TestPostgres.newDatabase(), proxy.port()), kafka.servers(), topic, folder);
    }

    @AfterEach
    void closeProxy() throws IOException {
        proxy.close();
    }

    @Test
    void keepsEveryRecordOnceOverCancellationsAndLostReplies() throws Exception {
        send(0, 1_000);
        JobClient first = submit(null);
        awaitRows(1_000);
        proxy.swallowReplyOf(PostgresProxy.CATALOG_COMMIT, () -> {});
        send(1_000, 2_000);
        awaitRows(2_000);
        proxy.cutBefore(PostgresProxy.CATALOG_COMMIT, () -> {});
        send(2_000, 3_000);
        awaitRows(3_000);
        assertThat(proxy.sprung()).isEqualTo(2);
        send(3_000, 4_000);
        first.cancel().get();
        awaitEnd(first);

        JobClient second = submit(newestCheckpoint());
        send(4_000, 5_000);
        awaitRows(5_000);
        second.cancel().get();
        awaitEnd(second);

        assertThat(addedRows()).isEqualTo(5_000);
        assertThat(sourceRefs()).hasSize(5_000).doesNotHaveDuplicates();
        assertThat(documents().currentSnapshot().summary()).containsEntry("notaflow.epoch", "2");
    }

    @Test
    void refusesToStartAgainWithoutStateAndToRewind() throws Exception {
        send(0, 10);
        JobClient job = submit(null);
        awaitRows(10);
        Path kept = keepCopyOfNewestCheckpoint();
        long checkpoint = number(kept.toString());
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() ->
                        Long.parseLong(documents().currentSnapshot().summary().get("flink.max-committed-checkpoint-id"))
                                > checkpoint);
        job.cancel().get();
        awaitEnd(job);

        assertThatThrownBy(() -> submit(null))
                .isInstanceOf(UnsafeStartException.class)
                .hasMessageContaining("bronze.documents is not empty")
                .hasMessageContaining("Start with -s");
        assertThatThrownBy(() -> submit(kept.toString()))
                .isInstanceOf(UnsafeStartException.class)
                .hasMessageContaining("later than " + checkpoint);
    }

    @Test
    void stopsAtAGapOfRetentionAndNamesIt() throws Exception {
        send(0, 300);
        JobClient job = submit(null);
        awaitRows(300);
        job.cancel().get();
        awaitEnd(job);
        TopicPartition partition = new TopicPartition(topic, 0);
        long position = end(partition);
        send(300, 600);
        try (Admin admin = kafka.admin()) {
            admin.deleteRecords(Map.of(partition, RecordsToDelete.beforeOffset(position + 1)))
                    .all()
                    .get();
        }

        JobClient again = submit(newestCheckpoint());

        assertThatThrownBy(() -> again.getJobExecutionResult().get(60, TimeUnit.SECONDS))
                .hasStackTraceContaining("Cannot go on reading " + partition + ": offsets " + position + " to "
                        + position + " (1 records) were deleted");
        assertThat(totalRows()).isEqualTo(300);
    }

    private static long end(TopicPartition partition) throws Exception {
        try (Admin admin = kafka.admin()) {
            return admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                    .partitionResult(partition)
                    .get()
                    .offset();
        }
    }

    private JobClient submit(@Nullable String restore) throws Exception {
        Configuration submission = new Configuration();
        if (restore != null) {
            submission.set(StateRecoveryOptions.SAVEPOINT_PATH, restore);
        }
        return InvoiceAnalyticsJob.prepare(config, submission).executeAsync(InvoiceAnalyticsJob.NAME);
    }

    private void send(int from, int to) throws Exception {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        try (KafkaProducer<byte[], byte[]> producer = kafka.producer()) {
            for (int i = from; i < to; i++) {
                byte[] payload = i % 100 == 7 ? null : ("<nfeProc n='" + i + "'/>").getBytes(UTF_8);
                sent.add(producer.send(new ProducerRecord<>(topic, i % 3, (byte[]) null, payload)));
            }
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
        }
    }

    private void awaitRows(long rows) {
        Awaitility.await().atMost(Duration.ofSeconds(90)).ignoreExceptions().until(() -> totalRows() >= rows);
        assertThat(totalRows()).isEqualTo(rows);
    }

    private long totalRows() {
        return Long.parseLong(documents().currentSnapshot().summary().get("total-records"));
    }

    private long addedRows() {
        long rows = 0;
        for (Snapshot snapshot : documents().snapshots()) {
            rows += Long.parseLong(snapshot.summary().getOrDefault("added-records", "0"));
        }
        return rows;
    }

    private List<Object> sourceRefs() throws IOException {
        List<Object> refs = new ArrayList<>();
        try (CloseableIterable<Record> rows =
                IcebergGenerics.read(documents()).select("source_ref").build()) {
            rows.forEach(row -> refs.add(row.getField("source_ref")));
        }
        return refs;
    }

    private Table documents() {
        return Catalogs.load(config.catalog()).loadTable(Catalogs.identifier(DocumentsTable.TABLE));
    }

    private static void awaitEnd(JobClient job) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> job.getJobStatus().get().isGloballyTerminalState());
    }

    private String newestCheckpoint() {
        try (Lake lake = Lake.open(config.catalog(), InvoiceAnalyticsJob.tables(config.stages()))) {
            return RestorePoint.newest(config.runtime().checkpointDir(), lake.id())
                    .orElseThrow()
                    .path();
        }
    }

    private static long number(String path) {
        return Long.parseLong(path.substring(path.lastIndexOf('-') + 1));
    }

    /** The job replaces its checkpoints twice a second, so that a copy may need another try. */
    private Path keepCopyOfNewestCheckpoint() {
        return Awaitility.await()
                .ignoreExceptions()
                .until(
                        () -> {
                            Path checkpoint = Path.of(URI.create(newestCheckpoint()));
                            Path copy = Files.createDirectories(
                                    folder.resolve("kept").resolve(checkpoint.getFileName()));
                            return Files.copy(checkpoint.resolve("_metadata"), copy.resolve("_metadata"))
                                    .getParent();
                        },
                        copy -> copy != null);
    }
}
