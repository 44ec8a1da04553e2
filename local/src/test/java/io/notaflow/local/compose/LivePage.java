package io.notaflow.local.compose;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** The live page of the compose file and the users that it asks PostgreSQL as. */
final class LivePage {
    private static final int PORT = 8080;
    private static final int SILENCE = 10_000;
    private static final Pattern STATE = Pattern.compile("^data: \\{\"state\":\"([A-Z_]+)\"");

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

    /** What the page is told of the job's life: the second time, when it has been looked at again. */
    String state() throws IOException {
        URLConnection live = address("/api/live").toURL().openConnection();
        live.setRequestProperty("Accept", "text/event-stream");
        live.setReadTimeout(SILENCE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(live.getInputStream(), UTF_8))) {
            int told = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher state = STATE.matcher(line);
                if (state.find() && ++told == 2) {
                    return state.group(1);
                }
            }
        }
        throw new IOException("Cannot hear the state: the connection ended");
    }

    private URI address(String path) {
        return URI.create("http://" + Here.LOOPBACK + ":" + here.port("dashboard", PORT) + path);
    }

    String get(String path) throws IOException {
        try (var answer = address(path).toURL().openStream()) {
            return new String(answer.readAllBytes(), UTF_8);
        }
    }
}
