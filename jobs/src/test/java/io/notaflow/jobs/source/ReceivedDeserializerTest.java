package io.notaflow.jobs.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.domain.Received;
import io.notaflow.domain.SourceRef;
import io.notaflow.jobs.metric.Metric;
import io.notaflow.jobs.testing.SeenMetrics;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.flink.api.common.serialization.DeserializationSchema.InitializationContext;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.util.Collector;
import org.apache.flink.util.UserCodeClassLoader;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReceivedDeserializerTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final long MINUTE = 60_000;

    private final ReceivedDeserializer deserializer = new ReceivedDeserializer(() -> NOW, new ArrivalDays(64, 32));

    @Test
    void takesTheRecordAsItIs() {
        RecordHeaders headers = new RecordHeaders();
        headers.add("sent-at", "1".getBytes(UTF_8)).add("sent-at", null).add("", new byte[] {0});

        Received received = deserializer.received(kafka(NOW.toEpochMilli() - 5, "body".getBytes(UTF_8), headers));

        assertThat(received.source()).isEqualTo(new SourceRef("docs", 3, 17));
        assertThat(received.receivedAt()).isEqualTo(NOW.minusMillis(5));
        assertThat(received.payload()).isEqualTo("body".getBytes(UTF_8));
        assertThat(received.headers()).extracting(Received.Header::name).containsExactly("sent-at", "sent-at", "");
        assertThat(received.headers().get(1).value()).isNull();
    }

    @Test
    void tombstoneIsARecordLikeAnyOther() {
        List<Received> out = new ArrayList<>();

        deserializer.deserialize(kafka(NOW.toEpochMilli(), null, new RecordHeaders()), collector(out));

        assertThat(out).singleElement().satisfies(one -> assertThat(one.payload())
                .isNull());
    }

    @Test
    void countsRecordsBytesAndTimesThatCannotBe() {
        SeenMetrics metrics = new SeenMetrics();
        deserializer.open(new InitializationContext() {
            @Override
            public MetricGroup getMetricGroup() {
                return metrics.group();
            }

            @Override
            public UserCodeClassLoader getUserCodeClassLoader() {
                throw new UnsupportedOperationException();
            }
        });
        deserializer.deserialize(
                kafka(NOW.toEpochMilli(), "four".getBytes(UTF_8), new RecordHeaders()), collector(new ArrayList<>()));
        deserializer.deserialize(kafka(-1, null, new RecordHeaders()), collector(new ArrayList<>()));

        assertThat(metrics.count(Metric.RECEIVED)).isEqualTo(2);
        assertThat(metrics.count(Metric.RECEIVED_BYTES)).isEqualTo(4);
        assertThat(metrics.count(Metric.CLAMPED_TIMESTAMPS)).isEqualTo(1);
    }

    @Test
    void clampsTheFutureToTenMinutesAndMissingTimestampsTo1970ButKeepsThemAsGiven() {
        long far = NOW.toEpochMilli() + 10 * MINUTE + 1;

        assertThat(at(far).receivedAt()).isEqualTo(NOW.plusSeconds(600));
        assertThat(at(far).timestampMillis()).isEqualTo(far);
        assertThat(at(far - 1).receivedAt()).isEqualTo(NOW.plusSeconds(600));
        assertThat(at(far - 2).receivedAt()).isEqualTo(NOW.plusSeconds(600).minusMillis(1));
        assertThat(at(Long.MAX_VALUE).receivedAt()).isEqualTo(NOW.plusSeconds(600));
        assertThat(at(-1).receivedAt()).isEqualTo(Instant.EPOCH);
        assertThat(at(-1).timestampMillis()).isEqualTo(-1);
    }

    @Test
    void receivedCrossesTheNetworkWithoutKryoAndWithItsNulls() throws IOException {
        SerializerConfigImpl config = new SerializerConfigImpl();
        config.setGenericTypes(false);
        TypeSerializer<Received> serializer = deserializer.getProducedType().createSerializer(config);
        RecordHeaders headers = new RecordHeaders();
        headers.add("h", null);
        DataOutputSerializer out = new DataOutputSerializer(64);

        serializer.serialize(deserializer.received(kafka(5, null, headers)), out);
        Received copy = serializer.deserialize(new DataInputDeserializer(out.getCopyOfBuffer()));

        assertThat(copy.payload()).isNull();
        assertThat(copy.key()).isNull();
        assertThat(copy.source()).isEqualTo(new SourceRef("docs", 3, 17));
        assertThat(copy.headers()).singleElement().satisfies(h -> assertThat(h.value())
                .isNull());
    }

    private Received at(long timestampMillis) {
        return deserializer.received(kafka(timestampMillis, new byte[0], new RecordHeaders()));
    }

    // The client's API takes null for a missing key or value.
    @SuppressWarnings("NullAway")
    private static ConsumerRecord<byte[], byte[]> kafka(
            long timestampMillis, byte @Nullable [] value, RecordHeaders headers) {
        return new ConsumerRecord<>(
                "docs",
                3,
                17L,
                timestampMillis,
                TimestampType.CREATE_TIME,
                0,
                0,
                null,
                value,
                headers,
                Optional.empty());
    }

    private static Collector<Received> collector(List<Received> out) {
        return new Collector<>() {
            @Override
            public void collect(Received one) {
                out.add(one);
            }

            @Override
            public void close() {}
        };
    }
}
