package io.notaflow.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.config.CatalogConfig;
import io.notaflow.jobs.catalog.Catalogs;
import io.notaflow.jobs.testing.StandaloneCluster;
import io.notaflow.jobs.testing.TestKafka;
import io.notaflow.jobs.testing.TestLake;
import io.notaflow.jobs.testing.TestPostgres;
import io.notaflow.table.bronze.DocumentsTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code flink run} of the shaded jar on a cluster of separate processes with a stock class path; every build does the like with the files of the compose file. */
@Tag("proof")
class ClusterSubmissionIT {
    private static final Path JAR = Path.of("target/notaflow-jobs.jar").toAbsolutePath();

    @TempDir
    Path folder;

    private final String database = TestPostgres.newDatabase();

    @Test
    void runsTheJarSurvivesAKilledTaskManagerAndIsRefusedASecondTimeWithoutState() throws Exception {
        try (TestKafka kafka = new TestKafka(folder.resolve("kafka"));
                StandaloneCluster cluster = new StandaloneCluster(folder.resolve("flink"))) {
            kafka.createTopic("docs", 2);
            Path config = configuration(kafka.servers());
            cluster.startJobManager();
            Process taskManager = cluster.startTaskManager();
            send(kafka, 500);

            Path log = folder.resolve("run.log");
            int submitted = cluster.run(log, List.of(JAR.toString(), "--config", config.toString()));
            assertThat(submitted).as(() -> read(log)).isZero();
            awaitRows(500);

            send(kafka, 500);
            taskManager.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            cluster.startTaskManager();
            send(kafka, 500);
            awaitRows(1_500);

            int again = cluster.run(log, List.of(JAR.toString(), "--config", config.toString()));
            assertThat(again).isNotZero();
            assertThat(read(log)).contains("The table bronze.documents is not empty");
        }
    }

    private Path configuration(String servers) throws Exception {
        Path hmac = folder.resolve("hmac.key");
        Files.writeString(hmac, "0123456789abcdef0123456789abcdef");
        Path config = folder.resolve("notaflow.yaml");
        Files.writeString(config, String.format("""
                        catalog: {uri: "%1$s", user: postgres, warehouse: warehouse}
                        kafka: {bootstrap-servers: "%2$s", topic: docs}
                        postgres: {url: "%1$s", user: postgres}
                        runtime: {checkpoint-interval: 1s, checkpoint-dir: checkpoints, parallelism: 2, restart-delay: 1s}
                        ingest: {hmac-key-file: hmac.key}
                        """, TestPostgres.address(database, TestPostgres.port()), servers));
        return config;
    }

    private static void send(TestKafka kafka, int records) {
        try (KafkaProducer<byte[], byte[]> producer = kafka.producer()) {
            for (int i = 0; i < records; i++) {
                var unused = producer.send(new ProducerRecord<>("docs", ("<NFe n='" + i + "'/>").getBytes(UTF_8)));
            }
            producer.flush();
        }
    }

    private void awaitRows(long rows) {
        Awaitility.await().atMost(Duration.ofMinutes(2)).ignoreExceptions().until(() -> totalRows() >= rows);
        assertThat(totalRows()).isEqualTo(rows);
    }

    private long totalRows() {
        CatalogConfig catalog = TestLake.catalog(database, TestPostgres.port(), folder.resolve("warehouse"));
        return Long.parseLong(Catalogs.load(catalog)
                .loadTable(Catalogs.identifier(DocumentsTable.TABLE))
                .currentSnapshot()
                .summary()
                .get("total-records"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
