package io.notaflow.jobs.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.alert.FindingJson;
import io.notaflow.anomaly.testing.TestFindings;
import io.notaflow.config.NotaflowConfig;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Detection;
import io.notaflow.domain.anomaly.Evidence;
import io.notaflow.domain.anomaly.Explanation;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.FindingRow;
import io.notaflow.domain.anomaly.FindingStatus;
import io.notaflow.domain.anomaly.Measured;
import io.notaflow.domain.anomaly.Severity;
import io.notaflow.domain.anomaly.Subject;
import io.notaflow.domain.anomaly.Window;
import io.notaflow.jobs.testing.TestConfig;
import io.notaflow.jobs.testing.TestKafka;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.CloseableIterator;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The topic of findings on a real broker. */
class FindingsTopicIT {
    private static final Finding BENFORD = new Finding(
            AnomalyKind.BENFORD,
            Severity.MEDIUM,
            FindingStatus.OPEN,
            Subject.ofIssuer(TestFindings.ISSUER),
            "2026-11",
            Window.at(TestFindings.NOON),
            new Measured(1, new BigDecimal("40.00"), new BigDecimal("37.33"), null),
            Evidence.of("k1"),
            new Explanation("pt", "en"),
            Detection.of(AnomalyKind.BENFORD, TestFindings.NOON, TestFindings.NOON));

    @TempDir
    Path folder;

    @Test
    void onlyFindingsOfBoundedRunsComeThroughAndNothingStopsTheJob() throws Exception {
        try (TestKafka kafka = new TestKafka(folder.resolve("broker"))) {
            NotaflowConfig config = TestConfig.of("jdbc:postgresql://localhost/none", kafka.servers(), "t", folder);
            OwnTopics.create(config.kafka(), config.anomalies());
            Finding resolved = BENFORD.resolved(new Explanation("pt", "en"), BENFORD.detection());
            send(kafka, config, null);
            send(kafka, config, "no finding".getBytes(StandardCharsets.UTF_8));
            send(kafka, config, json(BENFORD));
            send(kafka, config, json(TestFindings.split(TestFindings.ISSUER, "d", Severity.HIGH, "1.00")));
            send(
                    kafka,
                    config,
                    new String(json(BENFORD), StandardCharsets.UTF_8)
                            .replace("2026-11\"", "2026-12\"")
                            .getBytes(StandardCharsets.UTF_8));
            send(kafka, config, json(resolved));

            assertThat(followed(config, 2)).containsExactly(BENFORD, resolved);
        }
    }

    private static byte[] json(Finding finding) {
        return FindingJson.bytes(new FindingRow(finding, 0, 0));
    }

    private static List<Finding> followed(NotaflowConfig config, int number) throws Exception {
        List<Finding> findings = new ArrayList<>();
        StreamExecutionEnvironment env = StreamExecutionEnvironment.createLocalEnvironment(2);
        try (CloseableIterator<Finding> all = new FindingsTopic(
                        config.kafka(), config.anomalies().findingsTopic())
                .follow(env)
                .executeAndCollect()) {
            while (findings.size() < number) {
                findings.add(all.next());
            }
        }
        return findings;
    }

    private static void send(TestKafka kafka, NotaflowConfig config, byte @Nullable [] value) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer = kafka.producer()) {
            producer.send(new ProducerRecord<>(
                            config.anomalies().findingsTopic(), "k".getBytes(StandardCharsets.UTF_8), value))
                    .get();
        }
    }
}
