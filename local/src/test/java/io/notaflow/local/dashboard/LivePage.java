package io.notaflow.local.dashboard;

import io.notaflow.local.process.ChildProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The jar of the module "dashboard", started as everybody starts it. */
final class LivePage implements AutoCloseable {
    private static final Path JAR = Path.of("../dashboard/target/notaflow-dashboard.jar");
    private static final Duration START = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final ChildProcess process;
    private final String address;

    private LivePage(ChildProcess process, String address) {
        this.process = process;
        this.address = address;
    }

    /** {@code yaml}: the group {@code dashboard} without its port. */
    static LivePage start(Path folder, int port, String yaml) throws IOException {
        Path config = Files.writeString(folder.resolve("dashboard.yaml"), yaml + "\n  port: " + port + "\n");
        ChildProcess process = ChildProcess.start(
                "dashboard",
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-jar",
                        JAR.toAbsolutePath().toString(),
                        "--config",
                        config.toString(),
                        "--with-parent"),
                folder.resolve("dashboard.log"),
                START);
        return new LivePage(process, "http://127.0.0.1:" + port);
    }

    String address() {
        return address;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Listens as an open page does, until the process ends. */
    OpenPage open() {
        return OpenPage.listeningTo(http, URI.create(address + "/api/live"));
    }

    @Override
    public void close() {
        process.close();
    }
}
