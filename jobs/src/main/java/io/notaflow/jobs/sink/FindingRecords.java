package io.notaflow.jobs.sink;

import io.notaflow.anomaly.alert.FindingJson;
import io.notaflow.domain.anomaly.FindingRow;
import io.notaflow.domain.anomaly.Mode;
import java.nio.charset.StandardCharsets;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Findings as records: the id is the key, the value is {@link FindingJson}. */
final class FindingRecords implements KafkaRecordSerializationSchema<FindingRow> {
    private static final long serialVersionUID = 1L;

    private final String topic;

    FindingRecords(String topic) {
        this.topic = topic;
    }

    /** Null, which the connector leaves out, for what nobody is to be told of. */
    @Override
    public @Nullable ProducerRecord<byte[], byte[]> serialize(
            FindingRow row, KafkaSinkContext context, @Nullable Long timestamp) {
        if (row.finding().detection().mode() == Mode.SHADOW) {
            return null;
        }
        return new ProducerRecord<>(topic, row.id().getBytes(StandardCharsets.UTF_8), FindingJson.bytes(row));
    }
}
