package io.notaflow.config;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The topic with the documents. */
public record KafkaConfig(String bootstrapServers, String topic, String groupId, Settings properties)
        implements Serializable {

    private static final ConfigKey<String> BOOTSTRAP_SERVERS = ConfigKey.required(
            "kafka.bootstrap-servers",
            ValueType.TEXT,
            "Brokers to begin with, `host:port`, comma-separated.",
            "One broker only: no start while that one is down.");
    private static final ConfigKey<String> TOPIC = ConfigKey.optional(
            "kafka.topic",
            ValueType.TEXT,
            "notaflow.documents",
            "Topic of the documents; read from its beginning at the first start.",
            "Changing it on a running lake is a new source: old offsets are kept but unused. Its retention must outlast any pause of the job: a gap stops the job.");
    private static final ConfigKey<String> GROUP_ID = ConfigKey.optional(
            "kafka.group-id",
            ValueType.TEXT,
            "notaflow",
            "Consumer group under which progress is shown in Kafka's own tools. Positions are restored from checkpoints only.",
            "None for correctness.");
    private static final ConfigKey<Map<String, String>> PROPERTIES = ConfigKey.optional(
            "kafka.properties",
            ValueType.MAP,
            "",
            "Further consumer properties, passed through (`security.protocol` …). `auto.offset.reset` is always none.",
            "Small `fetch.max.bytes` slows catching up; large ones cost heap per reader.");
    private static final ConfigKey<Path> PROPERTIES_FILE = ConfigKey.optional(
            "kafka.properties-file",
            ValueType.FILE,
            "",
            "Java properties file with such properties that are secret (`sasl.jaas.config` …).",
            "Keep it readable by the job's user only.");

    static final List<ConfigKey<?>> KEYS = List.of(BOOTSTRAP_SERVERS, TOPIC, GROUP_ID, PROPERTIES, PROPERTIES_FILE);

    static KafkaConfig from(ConfigValues values) {
        return new KafkaConfig(
                values.read(BOOTSTRAP_SERVERS),
                values.read(TOPIC),
                values.read(GROUP_ID),
                values.readSettings(PROPERTIES, PROPERTIES_FILE));
    }
}
