package io.notaflow.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.config.NotaflowConfig;
import io.notaflow.jobs.catalog.Catalogs;
import io.notaflow.jobs.testing.TestKafka;
import io.notaflow.jobs.testing.TestPostgres;
import io.notaflow.table.bronze.DocumentsTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.flink.runtime.client.JobStatusMessage;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.test.junit5.InjectMiniCluster;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The whole job on records whose timestamps lie on very many days, for each of which every writer would hold a file open. */
class InventedTimestampsIT {
    @RegisterExtension
    static final MiniClusterExtension CLUSTER = new MiniClusterExtension(new MiniClusterResourceConfiguration.Builder()
            .setNumberTaskManagers(1)
            .setNumberSlotsPerTaskManager(4)
            .build());

    private static final long DAY_MILLIS = Duration.ofDays(1).toMillis();

    @TempDir
    Path folder;

    private final String topic = "t" + UUID.randomUUID();

    @Test
    @Tag("proof")
    void realArrivalsOfAYearOutOfOrderKeepTheirInstantsAndTenThousandInventedDaysPass(
            @InjectMiniCluster MiniCluster cluster) throws Exception {
        try (TestKafka kafka = new TestKafka(folder.resolve("kafka"))) {
            kafka.createTopic(topic, 3);
            Path file = configuration(kafka.servers());
            NotaflowConfig config = NotaflowConfig.load(new String[] {"--config", file.toString()});
            CompletableFuture<Void> job = CompletableFuture.runAsync(() -> run(file));

            send(kafka, days(0, 365));
            awaitRows(config, job, 365);
            assertThat(rows(config)).allSatisfy(row -> assertThat(arrival(row)).isEqualTo(timestamp(row)));

            send(kafka, days(1_000, 11_000));
            awaitRows(config, job, 10_365);
            assertThat(rows(config)).anySatisfy(row -> assertThat(arrival(row)).isNotEqualTo(timestamp(row)));

            for (JobStatusMessage running : cluster.listJobs().get()) {
                cluster.cancelJob(running.getJobId()).get();
            }
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(job::isDone);
        }
    }

    private Path configuration(String servers) throws IOException {
        Files.writeString(folder.resolve("hmac.key"), "0123456789abcdef0123456789abcdef");
        Path file = folder.resolve("notaflow.yaml");
        Files.writeString(
                file,
                String.format(
                        """
                        catalog: {uri: "%1$s", user: postgres, warehouse: warehouse}
                        kafka: {bootstrap-servers: "%2$s", topic: %3$s}
                        postgres: {url: "%1$s", user: postgres}
                        runtime: {checkpoint-interval: 500ms, checkpoint-dir: checkpoints, parallelism: 2, restart-attempts: 0}
                        ingest: {hmac-key-file: hmac.key}
                        """, TestPostgres.address(TestPostgres.newDatabase(), TestPostgres.port()), servers, topic));
        return file;
    }

    // The job's main may throw whatever Flink throws.
    @SuppressWarnings("IllegalCatch")
    private static void run(Path config) {
        try {
            InvoiceAnalyticsJob.main(new String[] {"--config", config.toString()});
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Integer> days(int from, int to) {
        List<Integer> days = new ArrayList<>(IntStream.range(from, to).boxed().toList());
        Collections.shuffle(days, new Random(1));
        return days;
    }

    private void send(TestKafka kafka, List<Integer> days) {
        try (KafkaProducer<byte[], byte[]> producer = kafka.producer()) {
            for (int day : days) {
                var unused = producer.send(new ProducerRecord<>(
                        topic, day % 3, day * DAY_MILLIS + 5, null, ("<NFe n='" + day + "'/>").getBytes(UTF_8)));
            }
            producer.flush();
        }
    }

    /** Restarts are off: whatever goes wrong ends the job, and so the waiting. */
    private static void awaitRows(NotaflowConfig config, CompletableFuture<Void> job, int rows) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptions()
                .until(() -> job.isDone() || totalRows(config) >= rows);
        assertThat(job).isNotDone();
        assertThat(totalRows(config)).isEqualTo(rows);
    }

    private static long totalRows(NotaflowConfig config) {
        return Long.parseLong(documents(config).currentSnapshot().summary().get("total-records"));
    }

    private static List<Record> rows(NotaflowConfig config) {
        try (CloseableIterable<Record> rows =
                IcebergGenerics.read(documents(config)).build()) {
            List<Record> all = new ArrayList<>();
            rows.forEach(all::add);
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Table documents(NotaflowConfig config) {
        return Catalogs.load(config.catalog()).loadTable(Catalogs.identifier(DocumentsTable.TABLE));
    }

    private static long arrival(Record row) {
        return ((OffsetDateTime) row.getField("received_at")).toInstant().toEpochMilli();
    }

    private static long timestamp(Record row) {
        return (Long) row.getField("record_timestamp_millis");
    }
}
