package io.notaflow.local.compose;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.awaitility.Awaitility;

/** Prometheus and Alertmanager of this machine with our commands and files; only their patience is shortened. */
final class Observers {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Here here;
    private final PlainProcesses processes;

    Observers(Here here, PlainProcesses processes) {
        this.here = here;
        this.processes = processes;
    }

    void start() throws Exception {
        start("alertmanager", "prometheus-alertmanager", 9093);
        start("prometheus", "prometheus", 9090);
    }

    private void start(String service, String program, int port) throws Exception {
        here.furnish(service);
        shorten(service);
        List<String> command = new ArrayList<>();
        command.add(program);
        command.addAll(here.command(service));
        command.add("--web.listen-address=" + Here.LOOPBACK + ":" + here.port(service, port));
        processes.start(service, command, Map.of(), "console.log");
        Awaitility.await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(() -> !get(service, port, "/-/ready")
                .isEmpty());
    }

    private void shorten(String service) throws IOException {
        for (String file : List.of("/etc/prometheus/prometheus.yml", "/etc/prometheus/alerts.yml")) {
            Path path = here.path(service, file);
            if (Files.exists(path)) {
                String patient = Files.readString(path);
                Files.writeString(
                        path,
                        patient.replaceAll("(interval|timeout): \\d+s", "$1: 1s")
                                .replaceAll("for: \\w+", "for: 1s"));
            }
        }
    }

    /** Names of all metrics that were ever scraped. */
    Set<String> metrics() throws IOException {
        Set<String> names = new TreeSet<>();
        prometheus("/api/v1/label/__name__/values").path("data").forEach(name -> names.add(name.asText()));
        return names;
    }

    /** States of the processes that are scraped, by process. */
    List<String> targets() throws IOException {
        List<String> states = new ArrayList<>();
        prometheus("/api/v1/targets")
                .at("/data/activeTargets")
                .forEach(target -> states.add(target.path("health").asText()));
        return states;
    }

    /** Names of the alarms that ring. */
    Set<String> firing() throws IOException {
        Set<String> names = new TreeSet<>();
        prometheus("/api/v1/alerts").at("/data/alerts").forEach(alarm -> {
            if (alarm.path("state").asText().equals("firing")) {
                names.add(alarm.at("/labels/alertname").asText());
            }
        });
        return names;
    }

    /** Who was told of an alarm. */
    Set<String> receivers(String alarm) throws IOException {
        Set<String> names = new TreeSet<>();
        JSON.readTree(get("alertmanager", 9093, "/api/v2/alerts")).forEach(one -> {
            if (one.at("/labels/alertname").asText().equals(alarm)) {
                one.path("receivers")
                        .forEach(receiver -> names.add(receiver.path("name").asText()));
            }
        });
        return names;
    }

    private JsonNode prometheus(String path) throws IOException {
        return JSON.readTree(get("prometheus", 9090, path));
    }

    private String get(String service, int port, String path) throws IOException {
        URI address = URI.create("http://" + Here.LOOPBACK + ":" + here.port(service, port) + path);
        try (var answer = address.toURL().openStream()) {
            return new String(answer.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
