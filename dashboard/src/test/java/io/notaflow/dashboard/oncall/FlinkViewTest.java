package io.notaflow.dashboard.oncall;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Flink may answer; that it does answer so is seen by the tests of the compose file and of the browser. */
class FlinkViewTest {
    private static final String READER = "/jobs/b/vertices/r/subtasks/";

    private final Map<String, String> answers = new HashMap<>();
    private HttpServer flink;
    private FlinkView view;

    @BeforeEach
    void start() throws IOException {
        flink = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        flink.createContext("/", this::answer);
        flink.start();
        view = new FlinkView("http://127.0.0.1:" + flink.getAddress().getPort());
        answers.put("/jobs/overview", """
                {"jobs": [{"jid": "a", "name": "notaflow-invoice-analytics", "start-time": 1, "state": "CANCELED"},
                {"jid": "b", "name": "notaflow-invoice-analytics", "start-time": 2, "state": "RUNNING"},
                {"jid": "c", "name": "another", "start-time": 3, "state": "FAILED"}]}""");
        answers.put("/jobs/b/checkpoints", """
                {"counts": {"completed": 7, "failed": 1},
                "latest": {"completed": {"end_to_end_duration": 120, "state_size": 4096}}}""");
        answers.put("/jobs/b/metrics?get=numRestarts", "[{\"id\": \"numRestarts\", \"value\": \"2\"}]");
        answers.put("/jobs/b", """
                {"vertices": [{"id": "x", "name": "kpi-cells"}, {"id": "r", "name": "Source: kafka-documents -> lake-watch"}]}""");
        answers.put(READER + "metrics", """
                [{"id": "Source__kafka-documents.pendingRecords"}, {"id": "commit-watch.notaflow.clockLag"},
                {"id": "commit-watch.notaflow.secondsSinceCommit"}]""");
        answers.put(READER + "metrics?agg=sum&get=Source__kafka-documents.pendingRecords", "[{\"sum\": 12.0}]");
        answers.put(READER + "metrics?agg=max&get=commit-watch.notaflow.clockLag", "[{\"max\": 1500.0}]");
        answers.put(READER + "metrics?agg=max&get=commit-watch.notaflow.secondsSinceCommit", "[{\"max\": 3.0}]");
        answers.put(READER + "0/metrics", "[{\"id\": \"lake-watch.notaflow.table.silver_invoice_items.dataFiles\"}]");
        answers.put(
                READER + "0/metrics?get=lake-watch.notaflow.table.silver_invoice_items.dataFiles",
                "[{\"id\": \"lake-watch.notaflow.table.silver_invoice_items.dataFiles\", \"value\": \"13.0\"}]");
    }

    @AfterEach
    void stop() {
        flink.stop(0);
    }

    @Test
    void tellsTheNewestSubmission() {
        assertThat(view.look()).containsEntry("reached", true);
        assertThat(job())
                .containsEntry("state", "RUNNING")
                .containsEntry("completed", 7L)
                .containsEntry("failed", 1L)
                .containsEntry("last_duration_millis", 120L)
                .containsEntry("state_bytes", 4_096L)
                .containsEntry("restarts", 2L)
                .containsEntry("kafka_lag", 12L)
                .containsEntry("clock_lag_millis", 1_500L)
                .containsEntry("seconds_since_commit", 3L);
        Map<String, @Nullable Object> table = new HashMap<>();
        table.put("table", "silver.invoice_items");
        table.put("files", 13L);
        table.put("snapshots", null);
        assertThat(job().get("tables")).isEqualTo(List.of(table));
    }

    @Test
    void whatFlinkDoesNotKnowYetIsUnknownAndNotNothing() {
        answers.put(READER + "metrics", "[{\"id\": \"commit-watch.notaflow.clockLag\"}]");
        answers.put(READER + "metrics?agg=max&get=commit-watch.notaflow.clockLag", "[{\"max\": \"NaN\"}]");
        answers.put(
                "/jobs/b/checkpoints",
                "{\"counts\": {\"completed\": 0, \"failed\": 0}, \"latest\": {\"completed\": null}}");

        assertThat(job())
                .containsEntry("clock_lag_millis", null)
                .containsEntry("kafka_lag", null)
                .containsEntry("seconds_since_commit", null)
                .containsEntry("state_bytes", null);
    }

    @Test
    void aFlinkThatIsGoneOrHasNoJobIsAnAnswerToo() {
        answers.put("/jobs/overview", "{\"jobs\": []}");
        assertThat(view.look()).containsEntry("reached", true).containsEntry("job", null);

        answers.remove("/jobs/overview");
        assertThat(view.look()).containsEntry("reached", false);

        flink.stop(0);
        assertThat(view.look()).containsEntry("reached", false);
        assertThat(new FlinkView("").look()).containsEntry("reached", false);
    }

    @SuppressWarnings("unchecked")
    private Map<String, @Nullable Object> job() {
        return (Map<String, @Nullable Object>)
                Objects.requireNonNull(view.look().get("job"));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String answer = answers.get(exchange.getRequestURI().toString());
            byte[] bytes = String.valueOf(answer).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer == null ? 404 : 200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
