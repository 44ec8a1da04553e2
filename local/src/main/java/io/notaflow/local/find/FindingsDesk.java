package io.notaflow.local.find;

import io.notaflow.anomaly.alert.FindingJson;
import io.notaflow.config.NotaflowConfig;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.FindingRow;
import io.notaflow.jobs.source.OwnTopics;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Puts findings on the topic that the job reads them from; epoch and checkpoint are the job's to give. */
public final class FindingsDesk {
    private FindingsDesk() {}

    /** Returns when the brokers have all of them. */
    public static void send(NotaflowConfig config, List<Finding> findings) {
        OwnTopics.create(config.kafka(), config.anomalies());
        Properties properties = new Properties();
        properties.putAll(config.kafka().properties().values());
        properties.setProperty("bootstrap.servers", config.kafka().bootstrapServers());
        properties.setProperty("acks", "all");
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer())) {
            List<Future<?>> sent = new ArrayList<>();
            for (Finding one : findings) {
                sent.add(producer.send(new ProducerRecord<>(
                        config.anomalies().findingsTopic(),
                        one.id().getBytes(StandardCharsets.UTF_8),
                        FindingJson.bytes(new FindingRow(one, 0, 0)))));
            }
            for (Future<?> one : sent) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("Cannot send the findings: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Cannot send the findings: interrupted", e);
        }
    }
}
