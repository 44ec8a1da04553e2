package io.notaflow.jobs.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** The main of a one-node Kafka in a JVM of its own: {@code FOLDER PORT CONTROLLER_PORT}. */
public final class BrokerProcess {
    private BrokerProcess() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Map<String, String> settings = Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", "1"),
                Map.entry("controller.quorum.voters", "1@localhost:" + args[2]),
                Map.entry("listeners", "PLAINTEXT://localhost:" + args[1] + ",CONTROLLER://localhost:" + args[2]),
                Map.entry("advertised.listeners", "PLAINTEXT://localhost:" + args[1]),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("log.dirs", folder.resolve("log").toString()),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("offsets.topic.num.partitions", "1"),
                // Retention goes by the records' timestamps, and some tests' lie years back.
                Map.entry("log.retention.ms", "-1"),
                Map.entry("message.max.bytes", String.valueOf(16 << 20)),
                Map.entry("auto.create.topics.enable", "false"));
        Path file = folder.resolve("server.properties");
        Properties properties = new Properties();
        properties.putAll(settings);
        try (var out = Files.newBufferedWriter(file)) {
            properties.store(out, null);
        }
        StorageTool.execute(
                List.of(
                                "format",
                                "--config",
                                file.toString(),
                                "--cluster-id",
                                Uuid.randomUuid().toString(),
                                "--ignore-formatted")
                        .toArray(String[]::new),
                System.out);
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(properties), Time.SYSTEM);
        server.startup();
        server.awaitShutdown();
    }
}
