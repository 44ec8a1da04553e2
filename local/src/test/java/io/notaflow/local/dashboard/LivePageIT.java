package io.notaflow.local.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.notaflow.anomaly.testing.TestFindings;
import io.notaflow.domain.anomaly.FindingRow;
import io.notaflow.domain.anomaly.Severity;
import io.notaflow.jobs.sink.PostgresTable;
import io.notaflow.table.Column;
import io.notaflow.table.gold.AnomaliesTable;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page is told, refuses and survives. */
class LivePageIT {
    private static final String KEY = FilledPage.KEY;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ObjectMapper json = new ObjectMapper();

    @TempDir
    static Path folder;

    private static FilledPage filled;
    private static LivePage page;

    @BeforeAll
    static void start() throws Exception {
        filled = FilledPage.start(folder);
        page = filled.page();
    }

    @AfterAll
    static void stop() {
        filled.close();
    }

    @BeforeEach
    void fill() throws Exception {
        filled.fill();
    }

    @Test
    void showsWhatTheDatabaseHoldsToTheLastCent() throws Exception {
        JsonNode tiles = json.readTree(page.get("/api/panels/tiles").body()).path("answers");

        assertThat(tiles.path("revenue").get(0).path("gross_revenue").asText()).isEqualTo("1234567890123456.78");
        // 100 × 1 ÷ (19 + 1).
        assertThat(tiles.path("revenue").get(0).path("cancel_rate").asText()).isEqualTo("5.0000");
        // 10 were found, 7 + 1 + 1 have an outcome.
        assertThat(tiles.path("ledger").get(0).path("unexplained").asText()).isEqualTo("1");
        assertThat(tiles.path("ledger").get(0).path("unexplained_brl").asText()).isEqualTo("0.00");
    }

    @Test
    void tellsHowFastTheJobReadsAndCommits() throws Exception {
        filled.execute(
                "DELETE FROM job_pulse",
                "INSERT INTO job_pulse VALUES (1, 1, 1, '2026-11-20 12:00:00Z', NULL, NULL, 3, NULL, NULL, NULL),"
                        + " (2, 1, 2, '2026-11-20 12:00:04.5Z', 1, '2026-11-20 12:00:01Z', 99, NULL, NULL, NULL)");

        JsonNode pulse = json.readTree(page.get("/api/panels/pulse").body())
                .path("answers")
                .path("pulse");

        assertThat(pulse.get(0).path("between_millis").asLong()).isEqualTo(4_500);
        // 99 ÷ 4.5 s.
        assertThat(pulse.get(0).path("records_per_second").asText()).isEqualTo("22.0");
        assertThat(pulse.get(1).path("between_millis").isNull()).isTrue();
        assertThat(pulse.get(1).path("records_per_second").isNull()).isTrue();
    }

    @Test
    void tellsTheLifeOfAnInvoiceHoweverItsKeyIsWritten() throws Exception {
        JsonNode life = json.readTree(page.get("/api/invoice?key=NFe" + KEY).body());

        assertThat(life.path("invoice").get(0).path("state").asText()).isEqualTo("CANCELLED");
        assertThat(life.path("invoice-events").get(0).path("event_type").asText())
                .isEqualTo("110111");
        assertThat(page.get("/api/invoice?key=1").statusCode()).isEqualTo(400);
        assertThat(page.get("/api/invoice?key=" + KEY.replace('9', '8')).statusCode())
                .isEqualTo(404);
    }

    @Test
    void saysThatTheDatabaseIsGoneAndRecovers() throws Exception {
        OpenPage open = page.open();
        await().atMost(PATIENCE).until(() -> open.told("state").contains("\"LIVE\""));
        await().atMost(PATIENCE).until(() -> open.told("tiles").contains("1234567890123456.78"));

        filled.postgres().close();
        await().atMost(PATIENCE).until(() -> open.told("state").contains("\"NO_DATABASE\""));
        assertThat(page.get("/api/panels/tiles").statusCode()).isEqualTo(503);

        filled.restartPostgres();
        filled.execute(
                "INSERT INTO job_pulse VALUES (2, 1, 2, now(), 1, now(), 0, NULL, NULL, NULL)",
                "UPDATE kpi_current SET gross_revenue = 2.00, checkpoint = 2");
        await().atMost(PATIENCE).until(() -> open.told("state").contains("\"LIVE\""));
        await().atMost(PATIENCE).until(() -> open.told("tiles").contains("\"gross_revenue\":\"2.00\""));
    }

    @Test
    void saysThatTheJobHasStopped() throws Exception {
        OpenPage open = page.open();
        await().atMost(PATIENCE).until(() -> open.told("state").contains("\"LIVE\""));

        filled.execute("UPDATE job_pulse SET written_at = now() - interval '3 minutes'");

        await().atMost(PATIENCE).until(() -> open.told("state").contains("\"STOPPED\""));
    }

    @Test
    void saysThatNothingWasWrittenYet() throws Exception {
        OpenPage open = page.open();
        await().atMost(PATIENCE).until(() -> open.told("state").contains("\"LIVE\""));

        filled.execute("DELETE FROM job_pulse");

        await().atMost(PATIENCE).until(() -> open.told("state").contains("\"EMPTY\""));
    }

    @Test
    void takesFeedbackFromItsOwnPageOnly() throws Exception {
        FindingRow row = TestFindings.at(1, TestFindings.split(TestFindings.ISSUER, "1", Severity.MEDIUM, "1.00"));
        write(row);
        String token =
                json.readTree(page.get("/api/session").body()).path("token").asText();
        String path = "/api/findings/" + row.finding().id() + "/feedback";
        String word = "{\"verdict\": \"FALSE\", \"by\": \"Ana\"}";
        Map<String, String> own =
                Map.of("Content-Type", "application/json", "Origin", page.address(), "X-NotaFlow-Token", token);

        assertThat(page.post(path, word, Map.of("Content-Type", "application/json", "Origin", page.address()))
                        .statusCode())
                .as("without the token")
                .isEqualTo(403);
        assertThat(page.post(
                                path,
                                word,
                                Map.of(
                                        "Content-Type",
                                        "application/json",
                                        "Origin",
                                        "http://evil.example",
                                        "X-NotaFlow-Token",
                                        token))
                        .statusCode())
                .as("from another site")
                .isEqualTo(403);
        assertThat(page.post(
                                path,
                                word,
                                Map.of(
                                        "Content-Type",
                                        "text/plain",
                                        "Origin",
                                        page.address(),
                                        "X-NotaFlow-Token",
                                        token))
                        .statusCode())
                .as("as a form could send it")
                .isEqualTo(403);
        assertThat(filled.count("SELECT count(*) FROM anomaly_feedback")).isZero();

        assertThat(page.post(path, "{\"verdict\": \"MAYBE\", \"by\": \"Ana\"}", own)
                        .statusCode())
                .isEqualTo(400);
        assertThat(page.post(path, "{\"verdict\": \"FALSE\", \"by\": \" \"}", own)
                        .statusCode())
                .isEqualTo(400);
        assertThat(page.post("/api/findings/none/feedback", word, own).statusCode())
                .isEqualTo(404);
        assertThat(page.post(path, word, own).statusCode()).isEqualTo(204);
        assertThat(filled.count("SELECT count(*) FROM anomaly_feedback WHERE verdict = 'FALSE' AND marked_by = 'Ana'"))
                .isEqualTo(1);
        assertThat(page.get("/api/panels/findings").body())
                .doesNotContain(row.finding().id());
    }

    private void write(FindingRow row) throws Exception {
        List<Column<FindingRow>> columns = AnomaliesTable.LIVE.columns();
        try (Connection connection = filled.postgres().connect();
                PreparedStatement insert =
                        connection.prepareStatement(new PostgresTable(AnomaliesTable.LIVE).upsert())) {
            for (int i = 0; i < columns.size(); i++) {
                Object value = columns.get(i).value().apply(row);
                if (value instanceof List<?> list) {
                    insert.setArray(i + 1, connection.createArrayOf("text", list.toArray()));
                } else {
                    insert.setObject(i + 1, value instanceof Instant at ? Timestamp.from(at) : value);
                }
            }
            insert.executeUpdate();
        }
    }
}
