package io.notaflow.jobs.source;

import io.notaflow.anomaly.alert.FindingReader;
import io.notaflow.anomaly.alert.FindingText;
import io.notaflow.domain.anomaly.AnomalyKind.Family;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.jobs.metric.Metric;
import org.apache.flink.api.common.serialization.DeserializationSchema.InitializationContext;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.SimpleCounter;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Findings of bounded runs; anything else, also a finding of a kind that the job finds itself, is counted and named by its place. */
final class FindingDeserializer implements KafkaRecordDeserializationSchema<Finding> {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FindingDeserializer.class);

    private transient Counter refused = new SimpleCounter();

    @Override
    public void open(InitializationContext context) {
        refused = Metric.REFUSED_FINDINGS.counter(context.getMetricGroup());
    }

    @Override
    public void deserialize(ConsumerRecord<byte[], byte[]> one, Collector<Finding> out) {
        FindingText read = FindingReader.read(one.value());
        if (read.row() != null && read.row().finding().kind().family() == Family.BOUNDED) {
            out.collect(read.row().finding());
        } else {
            refused.inc();
            LOG.warn(
                    "Refused the record {}-{}@{}: {}",
                    one.topic(),
                    one.partition(),
                    one.offset(),
                    read.row() == null ? read.problems() : "kind (expected: one that bounded runs find)");
        }
    }

    @Override
    public TypeInformation<Finding> getProducedType() {
        return TypeInformation.of(Finding.class);
    }
}
