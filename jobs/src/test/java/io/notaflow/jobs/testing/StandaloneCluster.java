package io.notaflow.jobs.testing;

import java.io.Closeable;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A Flink cluster of separate processes made from the jars of the class path, as a stock Flink with ours in its lib. */
public final class StandaloneCluster implements Closeable {
    private final Path folder;
    private final int restPort;
    private final List<Process> processes = new ArrayList<>();
    private int started;

    /**
     * Writes the configuration of a cluster in {@code folder}; starts nothing.
     *
     * @param settings further lines of it
     */
    public StandaloneCluster(Path folder, String... settings) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.restPort = freePort();
        Files.createDirectories(folder.resolve("conf"));
        Files.writeString(
                folder.resolve("conf/config.yaml"),
                String.format("""
                        jobmanager.rpc.address: localhost
                        jobmanager.rpc.port: %d
                        jobmanager.bind-host: localhost
                        jobmanager.memory.process.size: 1024m
                        rest.address: localhost
                        rest.bind-address: localhost
                        rest.port: %d
                        taskmanager.bind-host: localhost
                        taskmanager.host: localhost
                        taskmanager.numberOfTaskSlots: 4
                        taskmanager.cpu.cores: 1.0
                        taskmanager.memory.framework.heap.size: 128m
                        taskmanager.memory.framework.off-heap.size: 128m
                        taskmanager.memory.task.heap.size: 512m
                        taskmanager.memory.task.off-heap.size: 128m
                        taskmanager.memory.network.min: 64m
                        taskmanager.memory.network.max: 64m
                        taskmanager.memory.managed.size: 128m
                        taskmanager.memory.jvm-metaspace.size: 256m
                        taskmanager.memory.jvm-overhead.min: 192m
                        taskmanager.memory.jvm-overhead.max: 192m
                        heartbeat.interval: 1000
                        heartbeat.timeout: 6000
                        %s
                        """, freePort(), restPort, String.join("\n", settings)));
    }

    public Process startJobManager() throws IOException {
        Process process = start(
                "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint", List.of(), "jobmanager");
        Awaitility.await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> rest("/overview") == 200);
        return process;
    }

    public Process startTaskManager() throws IOException {
        return start(
                "org.apache.flink.runtime.taskexecutor.TaskManagerRunner",
                List.of("-D", "taskmanager.resource-id=tm-" + started),
                "taskmanager");
    }

    /** {@code flink run -d} with these arguments; returns its exit code. */
    public int run(Path log, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = command("org.apache.flink.client.cli.CliFrontend");
        command.addAll(List.of("run", "-d"));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("FLINK_CONF_DIR", folder.resolve("conf").toString());
        Process process = builder.start();
        processes.add(process);
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Cannot wait longer for flink run");
        }
        return process.exitValue();
    }

    private int rest(String path) throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                URI.create("http://localhost:" + restPort + path).toURL().openConnection();
        connection.setConnectTimeout(1_000);
        connection.setReadTimeout(5_000);
        return connection.getResponseCode();
    }

    private Process start(String main, List<String> arguments, String name) throws IOException {
        List<String> command = command(main);
        command.addAll(List.of("--configDir", folder.resolve("conf").toString()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + "-" + started++ + ".log").toFile())
                .start();
        processes.add(process);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return process;
    }

    private static List<String> command(String main) {
        List<String> options = new ArrayList<>(List.of("-Xmx768m", "-XX:+UseSerialGC", "-Dlog4j2.level=INFO"));
        options.addAll(StockFlink.openedPackages());
        return StockFlink.command(options, main);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        processes.forEach(Process::destroyForcibly);
    }
}
