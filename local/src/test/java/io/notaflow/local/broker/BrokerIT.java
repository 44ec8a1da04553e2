package io.notaflow.local.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The broker by itself; every build stops, kills and goes on with one in a whole demo. */
@Tag("proof")
class BrokerIT {
    private static final TopicPartition PARTITION = new TopicPartition("documents", 0);

    @TempDir
    private Path folder;

    @Test
    void recordsAreStillThereWhenItIsStartedAgainOnTheSameFolder() throws Exception {
        byte[] tenMegabytes = new byte[10 * 1024 * 1024];
        tenMegabytes[0] = 'x';
        long pid;
        try (Broker broker = start()) {
            pid = broker.pid();
            Topics.create(broker.bootstrapServers(), PARTITION.topic(), 1);
            send(broker, "one".getBytes(StandardCharsets.UTF_8));
            send(broker, tenMegabytes);
        }
        assertThat(ProcessHandle.of(pid)).isEmpty();

        try (Broker broker = start()) {
            Topics.create(broker.bootstrapServers(), PARTITION.topic(), 1);
            assertThat(read(broker, 2)).containsExactly("one".getBytes(StandardCharsets.UTF_8), tenMegabytes);
        }
    }

    private Broker start() throws Exception {
        return Broker.start(folder.resolve("kafka data"), folder.resolve("kafka.log"));
    }

    private static void send(Broker broker, byte[] value) throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.bootstrapServers(), "max.request.size", 12 * 1024 * 1024);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(PARTITION.topic(), 0, null, value))
                    .get();
        }
    }

    private static List<byte[]> read(Broker broker, int count) {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(List.of(PARTITION));
            consumer.seekToBeginning(List.of(PARTITION));
            List<ConsumerRecord<byte[], byte[]>> seen = new java.util.ArrayList<>();
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(seen::add);
                return seen.size() >= count;
            });
            return seen.stream().map(ConsumerRecord::value).toList();
        }
    }
}
