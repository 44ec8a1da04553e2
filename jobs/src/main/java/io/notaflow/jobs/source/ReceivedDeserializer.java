package io.notaflow.jobs.source;

import io.notaflow.domain.Received;
import io.notaflow.domain.Received.Header;
import io.notaflow.domain.SourceRef;
import io.notaflow.jobs.metric.Metric;
import io.notaflow.jobs.runtime.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.serialization.DeserializationSchema.InitializationContext;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.metrics.SimpleCounter;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Takes every record as it is, tombstones and absurd headers included; one in, one out, whatever it holds. */
final class ReceivedDeserializer implements KafkaRecordDeserializationSchema<Received> {
    private static final long serialVersionUID = 1L;

    /** Clocks of producers differ; beyond this a timestamp would push the watermark into the future. */
    static final Duration TOLERATED_FUTURE = Duration.ofMinutes(10);

    private final Clock clock;
    private final ArrivalDays days;
    private transient Counter received = new SimpleCounter();
    private transient Counter receivedBytes = new SimpleCounter();
    private transient Counter clamped = new SimpleCounter();

    ReceivedDeserializer(Clock clock, ArrivalDays days) {
        this.clock = clock;
        this.days = days;
    }

    @Override
    public void open(InitializationContext context) {
        MetricGroup group = context.getMetricGroup();
        received = Metric.RECEIVED.counter(group);
        receivedBytes = Metric.RECEIVED_BYTES.counter(group);
        clamped = Metric.CLAMPED_TIMESTAMPS.counter(group);
    }

    @Override
    public void deserialize(ConsumerRecord<byte[], byte[]> kafkaRecord, Collector<Received> out) {
        Received one = received(kafkaRecord);
        received.inc();
        receivedBytes.inc(one.payload() == null ? 0 : one.payload().length);
        if (one.receivedAt().toEpochMilli() != one.timestampMillis()) {
            clamped.inc();
        }
        out.collect(one);
    }

    Received received(ConsumerRecord<byte[], byte[]> kafkaRecord) {
        return new Received(
                new SourceRef(kafkaRecord.topic(), kafkaRecord.partition(), kafkaRecord.offset()),
                kafkaRecord.timestamp(),
                days.admit(kafkaRecord.partition(), clamped(kafkaRecord.timestamp())),
                kafkaRecord.key(),
                headers(kafkaRecord),
                kafkaRecord.value());
    }

    /** Between 1970 and ten minutes from now; a record without timestamp has −1 and becomes 1970. */
    private Instant clamped(long timestampMillis) {
        long latest = clock.now().plus(TOLERATED_FUTURE).toEpochMilli();
        return Instant.ofEpochMilli(Math.max(0, Math.min(timestampMillis, latest)));
    }

    private static List<Header> headers(ConsumerRecord<byte[], byte[]> kafkaRecord) {
        List<Header> headers = new ArrayList<>();
        kafkaRecord.headers().forEach(header -> headers.add(new Header(header.key(), header.value())));
        return headers;
    }

    @Override
    public TypeInformation<Received> getProducedType() {
        return TypeInformation.of(Received.class);
    }
}
