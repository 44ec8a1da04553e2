package io.notaflow.jobs.anomaly;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.jobs.testing.TestDocuments;
import io.notaflow.jobs.testing.TestJob;
import io.notaflow.jobs.testing.TestKafka;
import io.notaflow.table.bronze.DocumentsTable;
import io.notaflow.table.gold.AnomaliesTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.apache.iceberg.data.Record;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Findings on a real broker, a real PostgreSQL and a mini cluster: in any order, at any parallelism, over restores. */
class AnomaliesIT {
    @RegisterExtension
    static final MiniClusterExtension CLUSTER = new MiniClusterExtension(new MiniClusterResourceConfiguration.Builder()
            .setNumberTaskManagers(1)
            .setNumberSlotsPerTaskManager(4)
            .build());

    /** When the documents were issued, and a day and an hour later. */
    private static final Instant ISSUED = Instant.parse("2026-11-20T13:00:00Z");

    private static final Instant NEXT_DAY = ISSUED.plus(Duration.ofHours(25));

    @TempDir
    static Path brokerFolder;

    private static TestKafka kafka;

    @TempDir
    Path folder;

    @BeforeAll
    static void startBroker() {
        kafka = new TestKafka(brokerFolder);
    }

    @AfterAll
    static void stopBroker() {
        kafka.close();
    }

    @Test
    void findsTheSameInAnyOrderAtAnyParallelismAndOverARestore() throws Exception {
        Map<String, String> first = undisturbed(1);
        assertThat(first.values())
                .containsExactlyInAnyOrder(
                        "CONFLICTING_COPY " + TestDocuments.key(4) + " HIGH OPEN 2",
                        "NUMBERING_GAP 11222333000181/55/001 LOW OPEN 2");
        assertThat(undisturbed(3)).isEqualTo(first);
        assertThat(restored()).isEqualTo(first);
    }

    private Map<String, String> undisturbed(int parallelism) throws Exception {
        try (TestJob job = job("parallel" + parallelism)) {
            job.start(null, parallelism);
            List<byte[]> documents = documents(parallelism);
            for (int i = 0; i < documents.size(); i++) {
                job.send(i % TestJob.PARTITIONS, ISSUED.plusSeconds(i), List.of(documents.get(i)));
            }
            return end(job);
        }
    }

    private Map<String, String> restored() throws Exception {
        try (TestJob job = job("restored")) {
            List<byte[]> documents = documents(5);
            job.start(null, 2);
            job.send(0, ISSUED.plusSeconds(1), documents.subList(0, 3));
            await(() -> assertThat(job.rows(DocumentsTable.TABLE)).hasSize(3));
            job.start(job.stopWithSavepoint(), 3);
            job.send(1, ISSUED.plusSeconds(2), documents.subList(3, documents.size()));
            return end(job);
        }
    }

    private static List<byte[]> documents(long seed) {
        List<byte[]> documents = new ArrayList<>();
        for (int number : List.of(1, 2, 3, 4, 7)) {
            documents.add(TestDocuments.authorised(number, "1" + number + ".00"));
        }
        documents.add(TestDocuments.withForeignProtocol(4, "99.00"));
        documents.add(TestDocuments.authorised(2, "12.00"));
        Collections.shuffle(documents, new Random(seed));
        return documents;
    }

    /** How findings stand once the stream's clock is past the next day: in the lake, in PostgreSQL and on the topic. */
    private static Map<String, String> end(TestJob job) throws Exception {
        for (int partition = 0; partition < TestJob.PARTITIONS; partition++) {
            job.send(partition, NEXT_DAY, List.of(TestDocuments.awareness(1)));
        }
        Map<String, String> standing = new HashMap<>();
        await(() -> {
            standing.clear();
            standing.putAll(inLake(job));
            assertThat(standing).hasSize(2);
            assertThat(inPostgres(job)).isEqualTo(standing);
        });
        List<String> alerts = job.published(job.config().anomalies().alertsTopic());
        assertThat(standing.keySet()).allSatisfy(id -> assertThat(alerts).anyMatch(alert -> alert.contains(id)));
        return standing;
    }

    private static Map<String, String> inLake(TestJob job) {
        Map<String, String> newest = new TreeMap<>();
        job.rows(AnomaliesTable.TABLE).stream()
                .sorted(Comparator.comparing((Record row) -> (Long) row.getField("checkpoint")))
                .forEach(row -> newest.put(
                        row.getField("id").toString(),
                        row.getField("kind") + " " + row.getField("subject") + " " + row.getField("severity") + " "
                                + row.getField("status") + " "
                                + ((java.math.BigDecimal) row.getField("observed"))
                                        .stripTrailingZeros()
                                        .toPlainString()));
        return newest;
    }

    private static Map<String, String> inPostgres(TestJob job) throws SQLException {
        Map<String, String> rows = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection(job.database(), "postgres", "");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "SELECT id, kind || ' ' || subject || ' ' || severity || ' ' || status || ' ' || trim_scale(observed)"
                                + " FROM anomalies")) {
            while (result.next()) {
                rows.put(result.getString(1), result.getString(2));
            }
        }
        return rows;
    }

    private TestJob job(String name) throws Exception {
        return new TestJob(kafka, Files.createDirectories(folder.resolve(name)));
    }

    private static void await(ThrowingRunnable condition) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(condition);
    }
}
