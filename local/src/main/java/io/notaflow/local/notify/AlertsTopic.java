package io.notaflow.local.notify;

import io.notaflow.anomaly.alert.FindingReader;
import io.notaflow.anomaly.alert.FindingText;
import io.notaflow.config.KafkaConfig;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The topic of alerts, from where the group left off, at first from its beginning. What is no finding is named and passed over. */
final class AlertsTopic implements AutoCloseable {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final Map<TopicPartition, Long> ends;
    private final PrintWriter out;

    AlertsTopic(KafkaConfig kafka, String topic, PrintWriter out) {
        this.out = out;
        consumer = new KafkaConsumer<>(properties(kafka), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        partitions = consumer.partitionsFor(topic, TIMEOUT).stream()
                .map(one -> new TopicPartition(one.topic(), one.partition()))
                .toList();
        consumer.assign(partitions);
        ends = consumer.endOffsets(partitions, TIMEOUT);
    }

    private static Properties properties(KafkaConfig kafka) {
        Properties properties = new Properties();
        properties.putAll(kafka.properties().values());
        properties.setProperty("bootstrap.servers", kafka.bootstrapServers());
        properties.setProperty("group.id", kafka.groupId() + "-notify");
        properties.setProperty("enable.auto.commit", "false");
        properties.setProperty("auto.offset.reset", "earliest");
        return properties;
    }

    /** What came, in its order. */
    List<Alert> poll(Duration patience) {
        List<Alert> alerts = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> one : consumer.poll(patience)) {
            FindingText read = FindingReader.read(one.value());
            if (read.row() == null) {
                out.println("passed over " + one.topic() + '-' + one.partition() + '@' + one.offset() + ": "
                        + String.join("; ", read.problems()));
            } else {
                alerts.add(new Alert(read.row(), new String(one.value(), StandardCharsets.UTF_8)));
            }
        }
        return alerts;
    }

    /** Whether everything was read that was there at the beginning. */
    boolean isAtFormerEnd() {
        return partitions.stream().allMatch(one -> consumer.position(one, TIMEOUT) >= ends.getOrDefault(one, 0L));
    }

    /** What was polled so far will not come again; when the brokers do not answer, it may. */
    void commit() {
        try {
            consumer.commitSync(TIMEOUT);
        } catch (RetriableException e) {
            out.println("Kafka did not take the position (" + e.getClass().getSimpleName() + "); the next one counts");
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
