package io.notaflow.dashboard.oncall;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Asks Flink's REST interface how the job does. Flink may be down: that is an answer too. */
public final class FlinkView {
    private static final String JOB = "notaflow-invoice-analytics";
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int OK = 200;

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
        job.put("kafka_lag", lag(path));
        return job;
    }

    /** Records that wait in Kafka, over all readers of documents. */
    private @Nullable Long lag(String path) throws IOException, InterruptedException {
        for (JsonNode vertex : get(path).path("vertices")) {
            if (vertex.path("name").asText().contains("kafka-documents")) {
                String metrics = path + "/vertices/" + vertex.path("id").asText() + "/subtasks/metrics";
                List<String> names = new ArrayList<>();
                StreamSupport.stream(get(metrics).spliterator(), false)
                        .map(one -> one.path("id").asText())
                        .filter(id -> id.endsWith("pendingRecords"))
                        .forEach(names::add);
                return names.isEmpty() ? null : sum(metrics + "?agg=sum&get=" + names.get(0));
            }
        }
        return null;
    }

    private @Nullable Long sum(String path) throws IOException, InterruptedException {
        JsonNode values = get(path);
        return values.isEmpty() ? null : (long) values.get(0).path("sum").asDouble();
    }

    private @Nullable Long metric(String path) throws IOException, InterruptedException {
        JsonNode values = get(path);
        return values.isEmpty() ? null : (long) values.get(0).path("value").asDouble();
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
