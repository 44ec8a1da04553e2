package io.notaflow.local.broker;

import io.notaflow.local.process.ChildProcess;
import io.notaflow.local.process.FormerProcess;
import io.notaflow.local.process.FreePort;
import io.notaflow.local.process.OwnJvm;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A running Kafka broker with one node; what it stored under a folder is there again when it is started on that folder. */
public final class Broker implements AutoCloseable {
    /** A JVM of its own, because Kafka's Scala and Flink's do not agree. */
    private static final int HEAP_MEGABYTES = 512;

    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final ChildProcess process;
    private final int port;

    private Broker(ChildProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts on free ports of the loopback interface. */
    public static Broker start(Path folder, Path log) throws IOException {
        return start(folder, log, FreePort.any());
    }

    public static Broker start(Path folder, Path log, int port) throws IOException {
        FormerProcess.end(pidFile(folder), BrokerMain.class.getName());
        List<String> arguments =
                List.of(folder.toAbsolutePath().toString(), Integer.toString(port), Integer.toString(FreePort.any()));
        List<String> command = OwnJvm.command(BrokerMain.class, log, HEAP_MEGABYTES, arguments);
        return new Broker(ChildProcess.start("Kafka", command, log, START_LIMIT), port);
    }

    static Path pidFile(Path folder) {
        return folder.resolve("broker.pid");
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.close();
    }
}
