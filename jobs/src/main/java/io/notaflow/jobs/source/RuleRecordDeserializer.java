package io.notaflow.jobs.source;

import io.notaflow.anomaly.rule.RuleRecord;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Takes records with rules as they are; of endless ones enough to see that they are too long. */
final class RuleRecordDeserializer implements KafkaRecordDeserializationSchema<RuleRecord> {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_BYTES = 1 << 17;
    private static final int LONGEST_KEY = 200;

    static RuleRecord of(ConsumerRecord<byte[], byte[]> one) {
        byte[] value = one.value();
        byte[] key = one.key();
        return new RuleRecord(
                one.offset(),
                Instant.ofEpochMilli(Math.max(0, one.timestamp())),
                key == null || key.length > LONGEST_KEY ? null : new String(key, StandardCharsets.UTF_8),
                value == null || value.length <= LONGEST_BYTES ? value : Arrays.copyOf(value, LONGEST_BYTES));
    }

    @Override
    public void deserialize(ConsumerRecord<byte[], byte[]> one, Collector<RuleRecord> out) {
        out.collect(of(one));
    }

    @Override
    public TypeInformation<RuleRecord> getProducedType() {
        return TypeInformation.of(RuleRecord.class);
    }
}
