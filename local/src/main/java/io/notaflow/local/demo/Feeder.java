package io.notaflow.local.demo;

import io.notaflow.local.simulate.KafkaTarget;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Sends records to the topic, the n-th of a portion to partition n modulo partitions: its offsets then tell which were sent, also
 * after a kill in the middle.
 */
final class Feeder implements AutoCloseable {
    /** What a broker that is gone may still take. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(10);

    private final KafkaProducer<byte @Nullable [], byte @Nullable []> producer;
    private final String servers;
    private final Latencies latencies;
    private final Clock clock;
    private final AtomicLong sent = new AtomicLong();
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
    private volatile boolean stopped;

    Feeder(String servers, Latencies latencies, Clock clock) {
        this.servers = servers;
        this.latencies = latencies;
        this.clock = clock;
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        servers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.LINGER_MS_CONFIG,
                        5,
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        16 << 20,
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "lz4"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Records in each partition. */
    List<Long> endOffsets() throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers))) {
            Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
            for (int partition = 0; partition < Services.PARTITIONS; partition++) {
                wanted.put(new TopicPartition(Services.TOPIC, partition), OffsetSpec.latest());
            }
            Map<TopicPartition, ListOffsetsResultInfo> ends =
                    admin.listOffsets(wanted).all().get();
            return wanted.keySet().stream()
                    .sorted(Comparator.comparing(TopicPartition::partition))
                    .map(partition ->
                            Objects.requireNonNull(ends.get(partition)).offset())
                    .toList();
        }
    }

    /** Sends what is not there yet and returns when the broker has it all, or after {@link #stop}. */
    void feed(Iterator<Item> items, List<Long> base, Pace pace) throws InterruptedException, ExecutionException {
        List<Long> there = endOffsets();
        long paced = 0;
        for (long n = 0; !stopped && items.hasNext(); n++) {
            Item item = items.next();
            int partition = (int) (n % Services.PARTITIONS);
            if (base.get(partition) + n / Services.PARTITIONS < there.get(partition)) {
                continue;
            }
            pace.await(item, paced++);
            send(item, partition);
            check();
        }
        producer.flush();
        check();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the callback keeps the failure
    private void send(Item item, int partition) {
        long now = clock.millis();
        long timestamp =
                item.arrival() == null ? now : Math.max(0, item.arrival().toEpochMilli());
        ProducerRecord<byte @Nullable [], byte @Nullable []> message =
                new ProducerRecord<>(Services.TOPIC, partition, timestamp, null, item.payload());
        message.headers().add(KafkaTarget.SENT_AT, Long.toString(now).getBytes(StandardCharsets.UTF_8));
        producer.send(message, (metadata, exception) -> {
            if (exception != null) {
                failure.compareAndSet(null, exception);
            } else {
                sent.incrementAndGet();
                latencies.sent(metadata.partition(), metadata.offset(), now);
            }
        });
    }

    private void check() throws ExecutionException {
        Exception cause = failure.get();
        if (cause != null) {
            throw new ExecutionException("A record could not be sent to the broker", cause);
        }
    }

    /** Records sent in this run and acknowledged. */
    long sent() {
        return sent.get();
    }

    /** Ends the feed behind the record being sent. */
    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    @Override
    public void close() {
        producer.close(LAST_WORDS);
    }
}
