package io.notaflow.jobs.source;

import io.notaflow.config.KafkaConfig;
import io.notaflow.domain.Received;
import io.notaflow.jobs.runtime.Clock;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The streams that come in. */
public final class Sources {
    /** An idle partition holds the watermark back this long; shorter ones would call a slow partition idle. */
    private static final Duration IDLENESS = Duration.ofMinutes(2);

    private Sources() {}

    /**
     * All records of the topic, from the beginning at the first start, with the watermark of each partition taken from the records'
     * timestamps. Its parallelism is at most the number of partitions: give it to the operators that are to be chained.
     */
    public static SingleOutputStreamOperator<Received> documents(
            StreamExecutionEnvironment env, KafkaConfig config, Clock clock) {
        KafkaTopic topic = new KafkaTopic(config);
        int readers = Math.min(env.getParallelism(), topic.partitions());
        return env.fromSource(new GuardedSource(config, clock), watermarks(), "kafka-documents")
                .uid("kafka-documents")
                .setParallelism(readers);
    }

    static WatermarkStrategy<Received> watermarks() {
        return WatermarkStrategy.<Received>forMonotonousTimestamps()
                .withTimestampAssigner(
                        (received, timestamp) -> received.receivedAt().toEpochMilli())
                .withIdleness(IDLENESS);
    }
}
