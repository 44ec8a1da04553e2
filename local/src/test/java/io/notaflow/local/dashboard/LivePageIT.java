package io.notaflow.local.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.notaflow.anomaly.testing.TestFindings;
import io.notaflow.config.PostgresConfig;
import io.notaflow.config.Secret;
import io.notaflow.domain.anomaly.FindingRow;
import io.notaflow.domain.anomaly.Severity;
import io.notaflow.jobs.sink.AnomalyViews;
import io.notaflow.jobs.sink.PostgresTable;
import io.notaflow.jobs.sink.PostgresViews;
import io.notaflow.local.postgres.Postgres;
import io.notaflow.local.process.FreePort;
import io.notaflow.table.Column;
import io.notaflow.table.gold.AnomaliesTable;
import io.notaflow.table.live.LiveTables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page is told, refuses and survives. */
class LivePageIT {
    private static final String KEY = "35260811222333000181550010000350011100350019";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TODAY = "date_trunc('day', now() AT TIME ZONE 'America/Sao_Paulo')";

    private final ObjectMapper json = new ObjectMapper();

    @TempDir
    Path folder;

    private int port;
    private Postgres postgres;
    private LivePage page;

    @BeforeEach
    void start() throws Exception {
        port = FreePort.any();
        postgres = Postgres.start(folder.resolve("postgres"), folder.resolve("postgres.log"), port);
        PostgresConfig config = new PostgresConfig(
                postgres.url(),
                Postgres.USER,
                Secret.of(Files.readString(postgres.passwordFile()).strip()));
        LiveTables.all().forEach(table -> new PostgresTable(table).create(config));
        new PostgresViews().create(config);
        new AnomalyViews().create(config);
        execute(
                "INSERT INTO job_pulse VALUES (1, 1, 1, now(), NULL, NULL, 3, now(), 900, 1500)",
                "INSERT INTO kpi_current (grain, window_start, dimension, member, epoch, checkpoint, known, gross_revenue, sales, invoices,"
                        + " cancelled_invoices, cancelled_total, document_total) VALUES ('day', " + TODAY
                        + ", 'total', 'all', 1, 1, true, 1234567890123456.78, 4, 19, 1, 10.00, 50.00)",
                "INSERT INTO ledger VALUES ('RECEIVED', 9, 0, 1, 1), ('DECODED', 10, 0, 1, 1), ('ACCEPTED', 7, 5.00, 1, 1),"
                        + " ('DUPLICATE', 1, 0, 1, 1), ('QUARANTINED', 1, 0, 1, 1), ('KPIS', 3, 5.00, 1, 1)",
                "INSERT INTO invoice_status (access_key, state, corrections, events, contents, revision, content_rank, epoch, checkpoint)"
                        + " VALUES ('" + KEY + "', 'CANCELLED', 0, 1, 1, 1, 0, 1, 1)",
                "INSERT INTO invoice_events (source_ref, document_index, access_key, kind, event_type, received_at, epoch, checkpoint)"
                        + " VALUES ('t/0/7', 0, '" + KEY + "', 'EVENT', '110111', now(), 1, 1)");
        page = LivePage.start(
                folder, FreePort.any(), """
                dashboard:
                  postgres-url: "%1$s"
                  postgres-user: %2$s
                  postgres-password-file: "%3$s"
                  feedback-user: %2$s
                  feedback-password-file: "%3$s\"""".formatted(postgres.url(), Postgres.USER, postgres.passwordFile()));
    }

    @AfterEach
    void stop() {
        page.close();
        postgres.close();
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
        page.listen();
        await().atMost(PATIENCE).until(() -> page.told("state").contains("\"LIVE\""));
        await().atMost(PATIENCE).until(() -> page.told("tiles").contains("1234567890123456.78"));

        postgres.close();
        await().atMost(PATIENCE).until(() -> page.told("state").contains("\"NO_DATABASE\""));
        assertThat(page.get("/api/panels/tiles").statusCode()).isEqualTo(503);

        postgres = Postgres.start(folder.resolve("postgres"), folder.resolve("postgres.log"), port);
        execute(
                "INSERT INTO job_pulse VALUES (2, 1, 2, now(), 1, now(), 0, NULL, NULL, NULL)",
                "UPDATE kpi_current SET gross_revenue = 2.00, checkpoint = 2");
        await().atMost(PATIENCE).until(() -> page.told("state").contains("\"LIVE\""));
        await().atMost(PATIENCE).until(() -> page.told("tiles").contains("\"gross_revenue\":\"2.00\""));
    }

    @Test
    void saysThatTheJobHasStopped() throws Exception {
        execute("UPDATE job_pulse SET written_at = now() - interval '3 minutes'");
        page.listen();

        await().atMost(PATIENCE).until(() -> page.told("state").contains("\"STOPPED\""));
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
        assertThat(count("SELECT count(*) FROM anomaly_feedback")).isZero();

        assertThat(page.post(path, "{\"verdict\": \"MAYBE\", \"by\": \"Ana\"}", own)
                        .statusCode())
                .isEqualTo(400);
        assertThat(page.post(path, "{\"verdict\": \"FALSE\", \"by\": \" \"}", own)
                        .statusCode())
                .isEqualTo(400);
        assertThat(page.post("/api/findings/none/feedback", word, own).statusCode())
                .isEqualTo(404);
        assertThat(page.post(path, word, own).statusCode()).isEqualTo(204);
        assertThat(count("SELECT count(*) FROM anomaly_feedback WHERE verdict = 'FALSE' AND marked_by = 'Ana'"))
                .isEqualTo(1);
        assertThat(page.get("/api/panels/findings").body())
                .doesNotContain(row.finding().id());
    }

    private void write(FindingRow row) throws Exception {
        List<Column<FindingRow>> columns = AnomaliesTable.LIVE.columns();
        try (Connection connection = postgres.connect();
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

    private void execute(String... statements) throws Exception {
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    private long count(String query) throws Exception {
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
