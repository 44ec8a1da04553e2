package io.notaflow.jobs.source;

import io.notaflow.anomaly.rule.RuleRecord;
import io.notaflow.config.KafkaConfig;
import io.notaflow.config.NotaflowConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * The topic of rules: one partition, since decisions about rules depend on the order of their records. It says nothing about time: it has
 * no watermark, and whoever reads it must not wait for one.
 */
public final class RulesTopic {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaConfig kafka;
    private final String topic;

    /** The topic need not be there yet, but when it is read. */
    public RulesTopic(KafkaConfig kafka, String topic) {
        this.kafka = kafka;
        this.topic = topic;
    }

    /** The topic that the configuration names. */
    public static RulesTopic of(NotaflowConfig config) {
        return new RulesTopic(config.kafka(), config.anomalies().rulesTopic());
    }

    /** Everything from its first record to its last as of now; what compaction removed is not there. */
    public List<RuleRecord> read() {
        List<RuleRecord> records = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(properties(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            int partitions = consumer.partitionsFor(topic, TIMEOUT).size();
            if (partitions != 1) {
                throw new IllegalStateException("Cannot read the rules on " + topic + ": partitions: " + partitions
                        + " (expected: 1, since their order decides)");
            }
            TopicPartition partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            Long end = consumer.endOffsets(List.of(partition), TIMEOUT).get(partition);
            while (end != null && consumer.position(partition, TIMEOUT) < end) {
                for (ConsumerRecord<byte[], byte[]> one : consumer.poll(POLL)) {
                    records.add(RuleRecordDeserializer.of(one));
                }
            }
        }
        return records;
    }

    /** Everything from its first record on, and whatever comes. */
    public SingleOutputStreamOperator<RuleRecord> follow(StreamExecutionEnvironment env) {
        KafkaSource<RuleRecord> source = KafkaSource.<RuleRecord>builder()
                .setBootstrapServers(kafka.bootstrapServers())
                .setTopics(topic)
                .setGroupId(kafka.groupId() + "-rules")
                .setStartingOffsets(OffsetsInitializer.earliest())
                .setDeserializer(new RuleRecordDeserializer())
                .setProperties(properties())
                .build();
        return env.fromSource(source, WatermarkStrategy.noWatermarks(), "kafka-rules")
                .uid("kafka-rules")
                .setParallelism(1);
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.putAll(kafka.properties().values());
        properties.setProperty("bootstrap.servers", kafka.bootstrapServers());
        properties.setProperty("enable.auto.commit", "false");
        return properties;
    }
}
