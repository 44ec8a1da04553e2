package io.notaflow.local.compose;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;

/** The live page of the compose file and the users that it asks PostgreSQL as. */
final class LivePage {
    private static final int PORT = 8080;

    private final Here here;
    private final PlainProcesses processes;

    LivePage(Here here, PlainProcesses processes) {
        this.here = here;
        this.processes = processes;
    }

    /** The one-off service that makes them. */
    void createUsers() throws Exception {
        here.furnish("roles");
        List<String> command = new ArrayList<>(here.command("roles"));
        command.add(here.path("roles", "/sql").toString());
        if (processes.run("roles", command, here.environment("roles"), "console.log") != 0) {
            throw new IllegalStateException(
                    "Cannot create the users: " + Files.readString(processes.log("roles", "console.log")));
        }
    }

    void start() throws Exception {
        here.furnish("dashboard");
        Path config = here.path("dashboard", "/opt/notaflow/dashboard.yaml");
        Files.writeString(
                config, Files.readString(config) + "  port: " + here.port("dashboard", PORT) + System.lineSeparator());
        List<String> command = new ArrayList<>(here.command("dashboard"));
        command.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        processes.start("dashboard", command, here.environment("dashboard"), "console.log");
        Awaitility.await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(() -> !get("/").isEmpty());
    }

    String get(String path) throws IOException {
        URI address = URI.create("http://" + Here.LOOPBACK + ":" + here.port("dashboard", PORT) + path);
        try (var answer = address.toURL().openStream()) {
            return new String(answer.readAllBytes(), UTF_8);
        }
    }
}
