package io.notaflow.jobs.source;

import io.notaflow.config.KafkaConfig;
import io.notaflow.domain.anomaly.Finding;
import java.util.Properties;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * The topic on which bounded runs put what they found, so that the job alone writes the tables. It says nothing about time: it has no
 * watermark, and must only be united with what nobody reads the time of.
 */
public final class FindingsTopic {
    private final KafkaConfig kafka;
    private final String topic;

    /** The topic must be there when the job starts. */
    public FindingsTopic(KafkaConfig kafka, String topic) {
        this.kafka = kafka;
        this.topic = topic;
    }

    /** All findings on it from its first record on, and whatever comes; what is no finding of a bounded run is counted and passed over. */
    public SingleOutputStreamOperator<Finding> follow(StreamExecutionEnvironment env) {
        Properties properties = new Properties();
        properties.putAll(kafka.properties().values());
        KafkaSource<Finding> source = KafkaSource.<Finding>builder()
                .setBootstrapServers(kafka.bootstrapServers())
                .setTopics(topic)
                .setGroupId(kafka.groupId() + "-findings")
                .setStartingOffsets(OffsetsInitializer.earliest())
                .setDeserializer(new FindingDeserializer())
                .setProperties(properties)
                .build();
        return env.fromSource(source, WatermarkStrategy.noWatermarks(), "kafka-findings")
                .uid("kafka-findings")
                .setParallelism(1);
    }
}
