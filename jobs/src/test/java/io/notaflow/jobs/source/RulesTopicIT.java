package io.notaflow.jobs.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.notaflow.anomaly.rule.RuleRecord;
import io.notaflow.anomaly.rule.run.RuleBook;
import io.notaflow.anomaly.rule.run.RuleDecision;
import io.notaflow.anomaly.testing.TestRules;
import io.notaflow.config.NotaflowConfig;
import io.notaflow.jobs.testing.TestConfig;
import io.notaflow.jobs.testing.TestKafka;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.CloseableIterator;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The topic of rules on a real broker. */
class RulesTopicIT {
    private static final String LARGE = "'filter': [{'field': 'total', 'operator': 'ge', 'value': 1000}]";

    @TempDir
    Path folder;

    @Test
    void rulesAreReadInOrderWhateverTheirRecordsHold() throws Exception {
        try (TestKafka kafka = new TestKafka(folder.resolve("broker"))) {
            NotaflowConfig config = TestConfig.of("jdbc:postgresql://localhost/none", kafka.servers(), "t", folder);
            String name = config.anomalies().rulesTopic();
            OwnTopics.create(config.kafka(), config.anomalies());
            assertThat(setting(kafka, name, "cleanup.policy")).isEqualTo("compact");
            assertThat(setting(kafka, name, "message.timestamp.type")).isEqualTo("LogAppendTime");
            RulesTopic topic = new RulesTopic(config.kafka(), name);
            assertThat(topic.read()).isEmpty();

            send(kafka, name, "a@1", TestRules.text("a", LARGE));
            send(kafka, name, "a@2", "{\"id\": \"a\", \"version\": \"two\"}");
            send(kafka, name, "b@1", TestRules.text("a", 2, "active", LARGE));
            send(kafka, name, "a@2", TestRules.text("a", 2, "shadow", LARGE));
            send(kafka, name, "a@1", null);

            assertThat(decisions(topic.read()))
                    .containsExactly("0 a@1", "1 refused", "2 refused", "3 a@2", "4 refused");
            assertThat(decisions(followed(topic, 5))).isEqualTo(decisions(topic.read()));

            kafka.createTopic("two", 2);
            assertThatThrownBy(() -> new RulesTopic(config.kafka(), "two").read())
                    .hasMessageContaining("partitions: 2 (expected: 1");
        }
    }

    private static List<String> decisions(List<RuleRecord> records) {
        RuleBook book = new RuleBook();
        List<String> decisions = new ArrayList<>();
        for (RuleRecord one : records) {
            RuleDecision decision = book.offer(one).orElseThrow();
            decisions.add(one.offset() + " " + (decision.accepted() ? one.key() : "refused"));
        }
        return decisions;
    }

    private static List<RuleRecord> followed(RulesTopic topic, int number) throws Exception {
        List<RuleRecord> records = new ArrayList<>();
        StreamExecutionEnvironment env = StreamExecutionEnvironment.createLocalEnvironment(2);
        try (CloseableIterator<RuleRecord> all = topic.follow(env).executeAndCollect()) {
            while (records.size() < number) {
                records.add(all.next());
            }
        }
        return records;
    }

    private static void send(TestKafka kafka, String topic, String key, @Nullable String text) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer = kafka.producer()) {
            producer.send(new ProducerRecord<>(
                            topic,
                            key.getBytes(StandardCharsets.UTF_8),
                            text == null ? null : text.getBytes(StandardCharsets.UTF_8)))
                    .get();
        }
    }

    private static String setting(TestKafka kafka, String topic, String name) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (var admin = kafka.admin()) {
            Config config = admin.describeConfigs(List.of(resource)).all().get().get(resource);
            return Objects.requireNonNull(config).get(name).value();
        }
    }
}
