package io.notaflow.local.broker;

import io.notaflow.local.process.ChildProcess;
import io.notaflow.local.process.ParentWatch;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** The broker's own JVM: {@code BrokerMain FOLDER PORT CONTROLLER_PORT}; stops when its standard input ends. */
public final class BrokerMain {
    private BrokerMain() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        Files.writeString(Broker.pidFile(folder), ProcessHandle.current().pid() + "\n");
        Properties properties = BrokerProperties.of(folder, Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        PrintStream parent = System.out;
        System.setOut(System.err);
        formatOnce(folder, properties);
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(properties, false), Time.SYSTEM);
        server.startup();
        parent.println(ChildProcess.READY);
        ParentWatch.awaitEndOf(System.in);
        server.shutdown();
        server.awaitShutdown();
        System.exit(0);
    }

    /** Formatting a folder a second time is refused by Kafka, so the first time leaves its own mark. */
    private static void formatOnce(Path folder, Properties properties) throws IOException {
        if (Files.exists(folder.resolve("data").resolve("meta.properties"))) {
            return;
        }
        Path file = folder.resolve("server.properties");
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
        String[] format = {
            "format",
            "--config",
            file.toString(),
            "--cluster-id",
            Uuid.randomUuid().toString()
        };
        int code = StorageTool.execute(
                format, new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        if (code != 0) {
            throw new IOException("Cannot format " + folder + " for Kafka, code: " + code + " (expected: 0)");
        }
    }
}
