package io.notaflow.jobs.source;

import io.notaflow.config.KafkaConfig;
import io.notaflow.domain.Received;
import io.notaflow.jobs.runtime.Clock;
import java.util.Properties;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.source.Boundedness;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.api.java.typeutils.ResultTypeQueryable;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.KafkaSourceEnumState;
import org.apache.flink.connector.kafka.source.split.KafkaPartitionSplit;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/**
 * Flink's Kafka source, whose readers first compare where they go on with what the brokers still hold, and bound the days of arrival that
 * they hand on between two checkpoints.
 */
final class GuardedSource
        implements Source<Received, KafkaPartitionSplit, KafkaSourceEnumState>, ResultTypeQueryable<Received> {
    private static final long serialVersionUID = 1L;

    private final KafkaConfig config;
    private final Clock clock;
    private final KafkaSource<Received> kafka;

    GuardedSource(KafkaConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
        this.kafka = kafka(ArrivalDays.within(Runtime.getRuntime().maxMemory()));
    }

    private KafkaSource<Received> kafka(ArrivalDays days) {
        Properties properties = new Properties();
        properties.putAll(config.properties().values());
        properties.putIfAbsent("partition.discovery.interval.ms", "60000");
        return KafkaSource.<Received>builder()
                .setBootstrapServers(config.bootstrapServers())
                .setTopics(config.topic())
                .setGroupId(config.groupId())
                .setStartingOffsets(new FromTheBeginning())
                .setDeserializer(new ReceivedDeserializer(clock, days))
                .setProperties(properties)
                .build();
    }

    @Override
    public SourceReader<Received, KafkaPartitionSplit> createReader(SourceReaderContext context) throws Exception {
        ArrivalDays days = ArrivalDays.within(Runtime.getRuntime().maxMemory());
        return new GuardedReader<>(kafka(days).createReader(context), new KafkaTopic(config), days);
    }

    @Override
    public Boundedness getBoundedness() {
        return kafka.getBoundedness();
    }

    @Override
    public SplitEnumerator<KafkaPartitionSplit, KafkaSourceEnumState> createEnumerator(
            SplitEnumeratorContext<KafkaPartitionSplit> context) {
        return kafka.createEnumerator(context);
    }

    @Override
    public SplitEnumerator<KafkaPartitionSplit, KafkaSourceEnumState> restoreEnumerator(
            SplitEnumeratorContext<KafkaPartitionSplit> context, KafkaSourceEnumState state) throws Exception {
        return kafka.restoreEnumerator(context, state);
    }

    @Override
    public SimpleVersionedSerializer<KafkaPartitionSplit> getSplitSerializer() {
        return kafka.getSplitSerializer();
    }

    @Override
    public SimpleVersionedSerializer<KafkaSourceEnumState> getEnumeratorCheckpointSerializer() {
        return kafka.getEnumeratorCheckpointSerializer();
    }

    @Override
    public TypeInformation<Received> getProducedType() {
        return kafka.getProducedType();
    }
}
