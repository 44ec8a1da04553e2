package io.notaflow.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.notaflow.local.NotaflowCli;
import io.notaflow.local.process.OwnJvm;
import io.notaflow.local.process.ShortLived;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The command {@code demo} in a process of its own, as the launcher starts it. */
final class DemoProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Pattern SOME_RECEIVED = Pattern.compile("received [1-9]");

    private final Path folder;
    private final Path output;
    private final Process process;
    private final Set<ProcessHandle> started = new HashSet<>();

    private DemoProcess(Path folder, Path output, Process process) {
        this.folder = folder;
        this.output = output;
        this.process = process;
    }

    /** Everything it writes lies under {@code folder}; the report as well. */
    static DemoProcess start(Path folder, String name, String... options) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("demo", "--data", folder.resolve("data").toString(), "--port", "18081"));
        arguments.addAll(List.of("--report", folder.resolve("report.json").toString()));
        arguments.addAll(List.of(options));
        Path output = folder.resolve(name + ".txt");
        List<String> command =
                new ArrayList<>(OwnJvm.command(NotaflowCli.class, folder.resolve(name + ".log"), 1_200, arguments));
        command.addAll(1, ShortLived.OPTIONS);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new DemoProcess(folder, output, process);
    }

    /** Returns when it said those. */
    DemoProcess awaitWords(String words) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).untilAsserted(() -> assertThat(said())
                .contains(words));
        return this;
    }

    /** Returns when something has become readable. */
    DemoProcess awaitFirstFigures() {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).untilAsserted(() -> {
            process.descendants().forEach(started::add);
            assertThat(process.isAlive()).as("running; it said: %s", said()).isTrue();
            assertThat(said()).containsPattern(SOME_RECEIVED);
        });
        assertThat(started).as("broker, database and their helpers").hasSizeGreaterThanOrEqualTo(3);
        return this;
    }

    /** Where it and all that it started listen. */
    List<String> openPorts() {
        return OpenPorts.of(Stream.concat(Stream.of(process.toHandle()), started.stream()));
    }

    /**
     * TERM does what Ctrl-C does (INT itself is ignored by whatever a shell started in the background, this test perhaps), KILL is the
     * end without a word. Returns when nothing that it started is left.
     */
    void endBy(String signal) throws Exception {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(started).noneMatch(ProcessHandle::isAlive));
    }

    int exitCode() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("ended by itself")
                .isTrue();
        return process.exitValue();
    }

    JsonNode report() throws IOException {
        return new ObjectMapper().readTree(folder.resolve("report.json").toFile());
    }

    String said() throws IOException {
        return Files.readString(output);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
