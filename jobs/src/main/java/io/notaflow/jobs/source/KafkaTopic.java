package io.notaflow.jobs.source;

import io.notaflow.config.KafkaConfig;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** What the brokers say about the topic of the documents. */
final class KafkaTopic implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final long TIMEOUT_SECONDS = 60;

    private final KafkaConfig config;

    KafkaTopic(KafkaConfig config) {
        this.config = config;
    }

    int partitions() {
        try (Admin admin = admin()) {
            var description =
                    await(admin.describeTopics(List.of(config.topic())).allTopicNames());
            return Objects.requireNonNull(description.get(config.topic()))
                    .partitions()
                    .size();
        }
    }

    /** The first and the next offset of a partition. */
    Offsets offsets(TopicPartition partition) {
        try (Admin admin = admin()) {
            return new Offsets(
                    offset(admin, partition, OffsetSpec.earliest()), offset(admin, partition, OffsetSpec.latest()));
        }
    }

    /** The records that a partition holds: from {@code first} to before {@code end}. */
    record Offsets(long first, long end) {}

    private static long offset(Admin admin, TopicPartition partition, OffsetSpec spec) {
        return await(admin.listOffsets(Map.of(partition, spec)).partitionResult(partition))
                .offset();
    }

    private Admin admin() {
        return admin(config);
    }

    static Admin admin(KafkaConfig config) {
        Properties properties = new Properties();
        properties.putAll(config.properties().values());
        properties.setProperty("bootstrap.servers", config.bootstrapServers());
        return Admin.create(properties);
    }

    static <T> T await(KafkaFuture<T> future) {
        try {
            return future.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Cannot ask the Kafka brokers about topics: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Cannot wait for the Kafka brokers: interrupted", e);
        }
    }
}
