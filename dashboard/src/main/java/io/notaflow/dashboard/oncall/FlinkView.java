package io.notaflow.dashboard.oncall;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Asks Flink's REST interface how the job does. Flink may be down: that is an answer too. */
public final class FlinkView {
    private static final String JOB = "notaflow-invoice-analytics";
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int OK = 200;
    private static final Pattern OF_TABLE = Pattern.compile(".*\\.table\\.(.+)\\.(dataFiles|snapshots)");

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ObjectMapper mapper = new ObjectMapper();
    private final String url;

    /** {@code url}: without a slash at its end; empty when there is none. */
    public FlinkView(String url) {
        this.url = url;
    }

    /** {@code reached}, {@code address} and, when there is one, {@code job}. */
    public Map<String, @Nullable Object> look() {
        Map<String, @Nullable Object> page = new LinkedHashMap<>();
        page.put("address", url);
        try {
            page.put("job", url.isEmpty() ? null : job());
            page.put("reached", !url.isEmpty());
        } catch (IOException e) {
            page.put("reached", false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            page.put("reached", false);
        }
        return page;
    }

    /** The newest submission; null when there was none. */
    private @Nullable Map<String, @Nullable Object> job() throws IOException, InterruptedException {
        JsonNode newest = null;
        for (JsonNode job : get("/jobs/overview").path("jobs")) {
            boolean later = newest == null
                    || job.path("start-time").asLong()
                            > newest.path("start-time").asLong();
            newest = job.path("name").asText().equals(JOB) && later ? job : newest;
        }
        if (newest == null) {
            return null;
        }
        String path = "/jobs/" + newest.path("jid").asText();
        JsonNode checkpoints = get(path + "/checkpoints");
        JsonNode last = checkpoints.path("latest").path("completed");
        Map<String, @Nullable Object> job = new LinkedHashMap<>();
        job.put("state", newest.path("state").asText());
        job.put("since", newest.path("start-time").asLong());
        job.put("completed", checkpoints.path("counts").path("completed").asLong());
        job.put("failed", checkpoints.path("counts").path("failed").asLong());
        job.put("last_duration_millis", number(last, "end_to_end_duration"));
        job.put("state_bytes", number(last, "state_size"));
        job.put("restarts", metric(path + "/metrics?get=numRestarts"));
        String reader = reader(path);
        job.put("kafka_lag", reader.isEmpty() ? null : overReaders(reader, "sum", "pendingRecords"));
        job.put("clock_lag_millis", reader.isEmpty() ? null : overReaders(reader, "max", "clockLag"));
        job.put("seconds_since_commit", reader.isEmpty() ? null : overReaders(reader, "max", "secondsSinceCommit"));
        job.put("tables", reader.isEmpty() ? List.of() : tables(reader));
        return job;
    }

    /** Of the job's vertex that reads documents; empty when there is none. */
    private String reader(String path) throws IOException, InterruptedException {
        for (JsonNode vertex : get(path).path("vertices")) {
            if (vertex.path("name").asText().contains("kafka-documents")) {
                return path + "/vertices/" + vertex.path("id").asText();
            }
        }
        return "";
    }

    /** One figure of a metric that each reader of documents has; null when none has it yet. */
    private @Nullable Long overReaders(String reader, String aggregation, String metric)
            throws IOException, InterruptedException {
        List<String> names = names(reader + "/subtasks/metrics", name -> name.endsWith(metric));
        if (names.isEmpty()) {
            return null;
        }
        return whole(get(reader + "/subtasks/metrics?agg=" + aggregation + "&get=" + names.get(0)), aggregation);
    }

    /** Data files and snapshots of each table, as the job's watch of the lake counted them last; by name of the table. */
    private List<Map<String, @Nullable Object>> tables(String reader) throws IOException, InterruptedException {
        String metrics = reader + "/subtasks/0/metrics";
        List<String> names = names(metrics, name -> OF_TABLE.matcher(name).matches());
        SortedMap<String, Map<String, @Nullable Object>> tables = new TreeMap<>();
        if (!names.isEmpty()) {
            for (JsonNode one : get(metrics + "?get=" + String.join(",", names))) {
                Matcher name = OF_TABLE.matcher(one.path("id").asText());
                if (name.matches()) {
                    Map<String, @Nullable Object> table = tables.computeIfAbsent(name.group(1), FlinkView::table);
                    table.put(name.group(2).equals("dataFiles") ? "files" : "snapshots", (long)
                            one.path("value").asDouble());
                }
            }
        }
        return List.copyOf(tables.values());
    }

    private static Map<String, @Nullable Object> table(String name) {
        Map<String, @Nullable Object> table = new LinkedHashMap<>();
        // Flink writes no dots within a name; schemas have no underscore.
        table.put("table", name.replaceFirst("_", "."));
        table.put("files", null);
        table.put("snapshots", null);
        return table;
    }

    private List<String> names(String metrics, Predicate<String> wanted) throws IOException, InterruptedException {
        return StreamSupport.stream(get(metrics).spliterator(), false)
                .map(one -> one.path("id").asText())
                .filter(wanted)
                .toList();
    }

    private @Nullable Long metric(String path) throws IOException, InterruptedException {
        return whole(get(path), "value");
    }

    /** Of the first metric; a gauge that knows nothing yet is not a number. */
    private static @Nullable Long whole(JsonNode metrics, String field) {
        double value = metrics.path(0).path(field).asDouble(Double.NaN);
        return Double.isNaN(value) ? null : (Long) (long) value;
    }

    private static @Nullable Long number(JsonNode node, String field) {
        return node.hasNonNull(field) ? (Long) node.path(field).asLong() : null;
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(
                HttpRequest.newBuilder(URI.create(url + path)).timeout(PATIENCE).build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != OK) {
            throw new IOException("Flink answered " + answer.statusCode());
        }
        return mapper.readTree(answer.body());
    }
}
