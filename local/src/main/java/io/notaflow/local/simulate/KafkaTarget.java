package io.notaflow.local.simulate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Sends records to a topic: timestamp = simulated arrival, header {@code notaflow-sent-at} = wall clock in milliseconds as text. */
public final class KafkaTarget implements RecordTarget {

    /** Header with the wall clock at sending. */
    public static final String SENT_AT = "notaflow-sent-at";

    private final KafkaProducer<byte @Nullable [], byte @Nullable []> producer;
    private final String topic;
    private final Clock clock;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    /** Connects lazily; the clock stamps the header only. */
    public KafkaTarget(String servers, String topic, Clock clock) {
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        servers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.LINGER_MS_CONFIG,
                        5,
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "lz4"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        this.topic = topic;
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // the callback keeps the failure
    public void send(SimulatedRecord simulated) throws IOException {
        ProducerRecord<byte @Nullable [], byte @Nullable []> message =
                new ProducerRecord<>(topic, null, simulated.arrival().toEpochMilli(), null, simulated.payload());
        message.headers().add(SENT_AT, Long.toString(clock.millis()).getBytes(StandardCharsets.UTF_8));
        producer.send(message, (metadata, exception) -> {
            if (exception != null) {
                failure.compareAndSet(null, exception);
            }
        });
        check();
    }

    @Override
    public void close() throws IOException {
        producer.flush();
        producer.close();
        check();
    }

    private void check() throws IOException {
        Exception cause = failure.get();
        if (cause != null) {
            throw new IOException("A record could not be sent to topic: " + topic, cause);
        }
    }
}
