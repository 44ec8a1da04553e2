package io.notaflow.jobs.anomaly.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.testing.TestRules;
import io.notaflow.jobs.testing.TestDocuments;
import io.notaflow.jobs.testing.TestJob;
import io.notaflow.jobs.testing.TestKafka;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Rules on the running job: taken without a restart, answered, refused with the reason, and there again after one. */
class RulesIT {
    @RegisterExtension
    static final MiniClusterExtension CLUSTER = new MiniClusterExtension(new MiniClusterResourceConfiguration.Builder()
            .setNumberTaskManagers(1)
            .setNumberSlotsPerTaskManager(4)
            .build());

    private static final String ANSWERS = "SELECT rule_offset || ' ' || coalesce(rule_id, '?') || ' ' || accepted"
            + " || ' ' || coalesce(problems, '') FROM anomaly_rules ORDER BY rule_offset";
    private static final String FOUND =
            "SELECT subject || ' ' || detector FROM anomalies WHERE kind = 'RULE' AND status = 'OPEN' ORDER BY 1";

    @TempDir
    Path folder;

    @Test
    void aRulePutOnTheTopicTakesEffectAndSurvivesARestart() throws Exception {
        try (TestKafka kafka = new TestKafka(folder.resolve("broker"));
                TestJob job = new TestJob(kafka, Files.createDirectories(folder.resolve("job")))) {
            job.start(null, 2);
            job.send(0, List.of(TestDocuments.authorised(1, "500.00")));
            await(() -> assertThat(query(job, "SELECT access_key FROM invoice_status"))
                    .hasSize(1));

            put(
                    kafka,
                    job,
                    "large@1",
                    TestRules.text("large", "'filter': [{'field': 'total', 'operator': 'ge', 'value': 100}]"));
            put(kafka, job, "large@2", "{\"id\": \"large\"");
            await(() -> assertThat(query(job, ANSWERS))
                    .containsExactly(
                            "0 large true ",
                            "1 ? false /: line 1, column 15 (expected: well-formed JSON of at most 6 levels)"));
            job.send(1, List.of(TestDocuments.authorised(2, "600.00"), TestDocuments.authorised(3, "60.00")));
            await(() -> assertThat(query(job, FOUND)).containsExactly(TestDocuments.key(2) + " large"));

            job.start(job.stopWithSavepoint(), 3);
            job.send(2, List.of(TestDocuments.authorised(4, "700.00")));
            await(() -> assertThat(query(job, FOUND))
                    .containsExactlyInAnyOrder(TestDocuments.key(2) + " large", TestDocuments.key(4) + " large"));
            assertThat(query(job, ANSWERS)).hasSize(2);
        }
    }

    private static void put(TestKafka kafka, TestJob job, String key, String text) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer = kafka.producer()) {
            producer.send(new ProducerRecord<>(
                            job.config().anomalies().rulesTopic(),
                            key.getBytes(StandardCharsets.UTF_8),
                            text.getBytes(StandardCharsets.UTF_8)))
                    .get();
        }
    }

    private static List<String> query(TestJob job, String sql) throws Exception {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(job.database(), "postgres", "");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }

    private static void await(ThrowingRunnable condition) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(condition);
    }
}
