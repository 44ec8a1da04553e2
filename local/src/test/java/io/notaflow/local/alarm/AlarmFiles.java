package io.notaflow.local.alarm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files of {@code docker} that Prometheus, Alertmanager and Grafana read. */
public final class AlarmFiles {
    static final Path HOME = Path.of("..");
    static final Path PROMETHEUS = HOME.resolve("docker/prometheus");
    static final Path ALERTMANAGER = HOME.resolve("docker/alertmanager/alertmanager.yml");
    static final Path GRAFANA = HOME.resolve("docker/grafana");

    private static final Pattern METRIC = Pattern.compile("flink_[A-Za-z_0-9]+");
    private static final ObjectMapper JSON = new ObjectMapper();

    private AlarmFiles() {}

    /** Every metric of Flink or ours that an alarm or a panel reads. */
    public static SortedSet<String> metrics() {
        SortedSet<String> metrics = new TreeSet<>();
        alarms().forEach(alarm -> find(alarm.path("expr").asText(), metrics));
        panels().forEach(panel ->
                panel.path("targets").forEach(one -> find(one.path("expr").asText(), metrics)));
        return metrics;
    }

    private static void find(String expression, SortedSet<String> metrics) {
        Matcher matcher = METRIC.matcher(expression);
        while (matcher.find()) {
            metrics.add(matcher.group());
        }
    }

    static List<JsonNode> alarms() {
        List<JsonNode> alarms = new ArrayList<>();
        yaml(PROMETHEUS.resolve("alerts.yml")).path("groups").forEach(group -> group.path("rules")
                .forEach(alarms::add));
        return alarms;
    }

    static List<JsonNode> panels() {
        List<JsonNode> panels = new ArrayList<>();
        dashboards().forEach(dashboard -> dashboard.path("panels").forEach(panels::add));
        return panels;
    }

    static List<JsonNode> dashboards() {
        try (Stream<Path> files = Files.list(GRAFANA.resolve("dashboards"))) {
            return files.sorted().map(AlarmFiles::json).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode yaml(Path file) {
        try {
            Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            return JSON.valueToTree(loaded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
