package io.notaflow.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.notaflow.jobs.runtime.UnsafeStartException;
import io.notaflow.jobs.testing.PostgresProxy;
import io.notaflow.jobs.testing.TestJob;
import io.notaflow.jobs.testing.TestKafka;
import io.notaflow.jobs.testing.TestPostgres;
import io.notaflow.table.bronze.DocumentsTable;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
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

    private PostgresProxy proxy;
    private TestJob job;

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
        proxy = new PostgresProxy(TestPostgres.port());
        job = new TestJob(kafka, folder, proxy.port());
    }

    @AfterEach
    void end() throws Exception {
        job.close();
        proxy.close();
    }

    @Test
    void keepsEveryRecordOnceOverCancellationsAndLostReplies() throws Exception {
        send(0, 1_000);
        job.start(null, 2);
        awaitRows(1_000);
        proxy.swallowReplyOf(PostgresProxy.CATALOG_COMMIT, () -> {});
        send(1_000, 2_000);
        awaitRows(2_000);
        proxy.cutBefore(PostgresProxy.CATALOG_COMMIT, () -> {});
        send(2_000, 3_000);
        awaitRows(3_000);
        assertThat(proxy.sprung()).isEqualTo(2);
        send(3_000, 4_000);
        job.cancel();

        job.start(job.newestCheckpoint().path(), 2);
        send(4_000, 5_000);
        awaitRows(5_000);
        job.cancel();

        assertThat(addedRows()).isEqualTo(5_000);
        assertThat(sourceRefs()).hasSize(5_000).doesNotHaveDuplicates();
        assertThat(documents().currentSnapshot().summary()).containsEntry("notaflow.epoch", "2");
    }

    @Test
    void refusesToStartAgainWithoutStateAndToRewind() throws Exception {
        send(0, 10);
        job.start(null, 2);
        awaitRows(10);
        Path kept = keepCopyOfNewestCheckpoint();
        long checkpoint = number(kept.toString());
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() ->
                        Long.parseLong(documents().currentSnapshot().summary().get("flink.max-committed-checkpoint-id"))
                                > checkpoint);
        job.cancel();

        assertThatThrownBy(() -> job.start(null, 2))
                .isInstanceOf(UnsafeStartException.class)
                .hasMessageContaining("bronze.documents is not empty")
                .hasMessageContaining("Start with -s");
        assertThatThrownBy(() -> job.start(kept.toString(), 2))
                .isInstanceOf(UnsafeStartException.class)
                .hasMessageContaining("later than " + checkpoint);
    }

    @Test
    void stopsAtAGapOfRetentionAndNamesIt() throws Exception {
        send(0, 300);
        job.start(null, 2);
        awaitRows(300);
        job.cancel();
        TopicPartition partition = new TopicPartition(job.topic(), 0);
        long position = end(partition);
        send(300, 600);
        try (Admin admin = kafka.admin()) {
            admin.deleteRecords(Map.of(partition, RecordsToDelete.beforeOffset(position + 1)))
                    .all()
                    .get();
        }

        job.start(job.newestCheckpoint().path(), 2);

        assertThatThrownBy(() -> job.running().getJobExecutionResult().get(60, TimeUnit.SECONDS))
                .hasStackTraceContaining("Cannot go on reading " + partition + ": offsets " + position + " to "
                        + position + " (1 records) were deleted");
        assertThat(job.total(DocumentsTable.TABLE)).isEqualTo(300);
    }

    private static long end(TopicPartition partition) throws Exception {
        try (Admin admin = kafka.admin()) {
            return admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                    .partitionResult(partition)
                    .get()
                    .offset();
        }
    }

    private void send(int from, int to) throws Exception {
        List<List<byte[]>> byPartition = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = from; i < to; i++) {
            byte[] payload = i % 100 == 7 ? null : ("<nfeProc n='" + i + "'/>").getBytes(UTF_8);
            byPartition.get(i % TestJob.PARTITIONS).add(payload);
        }
        for (int partition = 0; partition < TestJob.PARTITIONS; partition++) {
            job.send(partition, byPartition.get(partition));
        }
    }

    private void awaitRows(long rows) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .ignoreExceptions()
                .until(() -> job.total(DocumentsTable.TABLE) >= rows);
        assertThat(job.total(DocumentsTable.TABLE)).isEqualTo(rows);
    }

    private long addedRows() {
        long rows = 0;
        for (Snapshot snapshot : documents().snapshots()) {
            rows += Long.parseLong(snapshot.summary().getOrDefault("added-records", "0"));
        }
        return rows;
    }

    private List<Object> sourceRefs() {
        return job.rows(DocumentsTable.TABLE).stream()
                .map(row -> row.getField("source_ref"))
                .toList();
    }

    private Table documents() {
        return job.table(DocumentsTable.TABLE);
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
                            Path checkpoint =
                                    Path.of(URI.create(job.newestCheckpoint().path()));
                            Path copy = Files.createDirectories(
                                    folder.resolve("kept").resolve(checkpoint.getFileName()));
                            return Files.copy(checkpoint.resolve("_metadata"), copy.resolve("_metadata"))
                                    .getParent();
                        },
                        copy -> copy != null);
    }
}
