package io.notaflow.jobs.sink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Detection;
import io.notaflow.domain.anomaly.Evidence;
import io.notaflow.domain.anomaly.Explanation;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.FindingRow;
import io.notaflow.domain.anomaly.FindingStatus;
import io.notaflow.domain.anomaly.Measured;
import io.notaflow.domain.anomaly.Mode;
import io.notaflow.domain.anomaly.Severity;
import io.notaflow.domain.anomaly.Subject;
import io.notaflow.domain.anomaly.Window;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema.KafkaSinkContext;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingRecordsTest {
    private final FindingRecords records = new FindingRecords("alerts");

    @Test
    void aFindingIsKeyedByItsIdAndItsAmountsAreTexts() {
        FindingRow row = row(Mode.ACTIVE);

        ProducerRecord<byte[], byte[]> published =
                Objects.requireNonNull(records.serialize(row, new NoContext(), null));

        assertThat(new String(published.key(), UTF_8)).isEqualTo(row.id());
        assertThat(new String(published.value(), UTF_8))
                .contains("\"id\":\"" + row.id() + "\"", "\"amount\":\"10.50\"", "\"checkpoint\":7");
    }

    @Test
    void nobodyIsToldOfARuleOnTrial() {
        assertThat(records.serialize(row(Mode.SHADOW), new NoContext(), null)).isNull();
    }

    private static FindingRow row(Mode mode) {
        return new FindingRow(
                new Finding(
                        AnomalyKind.RULE,
                        Severity.LOW,
                        FindingStatus.OPEN,
                        Subject.ofIssuer("11222333000181"),
                        "",
                        Window.at(Instant.EPOCH),
                        new Measured(1, null, null, new BigDecimal("10.50")),
                        Evidence.of("key"),
                        new Explanation("por quê", "why"),
                        new Detection("my-rule", 1, mode, Instant.EPOCH, Instant.EPOCH)),
                1,
                7);
    }

    private static final class NoContext implements KafkaSinkContext {
        @Override
        public int getParallelInstanceId() {
            return 0;
        }

        @Override
        public int getNumberOfParallelInstances() {
            return 1;
        }

        @Override
        public int @Nullable [] getPartitionsForTopic(String topic) {
            return null;
        }
    }
}
