package io.notaflow.local.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.notaflow.sqlfiles.ExpectedRows;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every question of the page over rows that are known; its answers were computed by hand. */
class QuestionsIT {
    private static final String KEY = "35261111222333000181550010000000011000000010";
    /** Those whose answers depend on the time of day, or are about a key: tests of their own. */
    private static final List<String> OTHERS = List.of(
            "findings", "invoice", "invoice-events", "invoice-findings", "invoices-per-minute", "revenue-by-minute");

    private static final String MINUTE = "SELECT floor(extract(epoch FROM now()) / 60)";
    private static final String HOUR = "SELECT extract(hour FROM now() AT TIME ZONE 'America/Sao_Paulo')";

    @TempDir
    static Path folder;

    private static FilledPage filled;

    private final ObjectMapper json = new ObjectMapper();

    @BeforeAll
    static void start() throws Exception {
        filled = FilledPage.start(folder);
    }

    @AfterAll
    static void stop() {
        filled.close();
    }

    @BeforeEach
    void empty() throws Exception {
        filled.empty();
    }

    @Test
    void answersOfADayAreThoseComputedByHand() throws Exception {
        filled.execute(resource("live-rows.sql"), resource("page-rows.sql"));
        Map<String, List<String>> expected = expected();
        TreeSet<String> all = new TreeSet<>(expected.keySet());
        all.addAll(OTHERS);
        List<String> questions = new ArrayList<>();
        json.readTree(filled.page().get("/api/questions").body()).fieldNames().forEachRemaining(questions::add);
        assertThat(questions).containsExactlyInAnyOrderElementsOf(all);

        for (String panel : List.of("tiles", "finance", "quality", "pulse")) {
            JsonNode answers = answers(panel + "?day=2026-11-18");
            for (String question : expected.keySet()) {
                if (answers.has(question)) {
                    ExpectedRows.check(
                            question, Objects.requireNonNull(expected.get(question)), cells(answers.path(question)));
                    all.remove(question);
                }
            }
        }
        assertThat(all).containsExactlyInAnyOrderElementsOf(OTHERS);
    }

    @Test
    void findingsAndTheLifeOfAKeyAreThoseThatWereWritten() throws Exception {
        filled.execute(resource("live-rows.sql"));
        filled.execute(
                "INSERT INTO anomaly_feedback (finding_id, verdict, marked_by, marked_at, kind, detector, subject, severity) SELECT 'late', 'CONFIRMED', name,"
                        + " CAST(day AS timestamptz), 'LATE_CANCEL', 'late-cancel', 'x', 'MEDIUM' FROM (VALUES ('Ana', '2026-11-20'), ('Rui', '2026-11-21')) AS f (name, day)");

        JsonNode findings = answers("findings").path("findings");
        assertThat(findings.findValuesAsText("id")).containsExactly("trial", "late", "gap");
        assertThat(findings.findValuesAsText("marked_by")).containsExactly("null", "Rui", "null");

        JsonNode life =
                json.readTree(filled.page().get("/api/invoice?key=" + KEY).body());
        assertThat(life.path("invoice").findValuesAsText("access_key")).containsExactly(KEY);
        assertThat(life.path("invoice").findValuesAsText("total_document")).containsExactly("100.00");
        assertThat(life.path("invoice-events").findValuesAsText("protocol_number"))
                .containsExactly("135260000000001");
        assertThat(life.path("invoice-findings").findValuesAsText("id"))
                .containsExactly("filled", "gap", "late", "trial");
    }

    @Test
    void minutesAreTheLastWholeOnesAndTheLastSixty() throws Exception {
        JsonNode perMinute = askedAt(MINUTE, minutes(), "tiles").answers().path("invoices-per-minute");
        JsonNode byMinute = askedAt(MINUTE, minutes(), "finance").answers().path("revenue-by-minute");

        // Those of 1 to 5 minutes ago: (1 + 2 + 3 + 4 + 5) / 5.
        assertThat(perMinute.findValuesAsText("per_minute")).containsExactly("3.0");
        // The oldest first; the minute that has begun is the newest.
        assertThat(byMinute).hasSize(60);
        assertThat(byMinute.get(0).path("invoices").asInt()).isEqualTo(59);
        assertThat(byMinute.get(59).path("invoices").asInt()).isZero();
    }

    @Test
    void todayIsComparedByTheHoursThatAreOver() throws Exception {
        Asked asked = askedAt(HOUR, hours(), "tiles");
        JsonNode compared = asked.answers().path("revenue-last-week").path(0);

        assertThat(compared.path("until_hour").asLong()).isEqualTo(asked.time());
        // Of each hour 1.00 today and 2.00 a week ago.
        assertThat(compared.path("today").asLong()).isEqualTo(asked.time());
        assertThat(compared.path("last_week").asLong()).isEqualTo(2 * asked.time());
    }

    private record Asked(long time, JsonNode answers) {}

    /** All of it within one minute or hour: again when that ended meanwhile. */
    private Asked askedAt(String clock, String rows, String panel) throws Exception {
        while (true) {
            filled.empty();
            long time = filled.count(clock);
            filled.execute(rows);
            Asked asked = new Asked(time, answers(panel));
            if (filled.count(clock) == time) {
                return asked;
            }
        }
    }

    /** As many invoices as minutes that it lies back; also minutes to come. */
    private static String minutes() {
        return "INSERT INTO kpi_current (grain, window_start, dimension, member, epoch, checkpoint, known, invoices)"
                + " SELECT 'minute', date_trunc('minute', now() AT TIME ZONE 'UTC') - make_interval(mins => n), 'total', 'all', 1, 1, true, abs(n)"
                + " FROM generate_series(-2, 70) AS n";
    }

    private static String hours() {
        return "INSERT INTO kpi_current (grain, window_start, dimension, member, epoch, checkpoint, known, gross_revenue)"
                + " SELECT 'hour', date_trunc('day', now() AT TIME ZONE 'America/Sao_Paulo') - make_interval(days => d, hours => -h), 'total', 'all', 1, 1, true,"
                + " CASE d WHEN 0 THEN 1 WHEN 7 THEN 2 ELSE 100 END FROM generate_series(0, 8) AS d, generate_series(0, 23) AS h";
    }

    private JsonNode answers(String panel) throws Exception {
        return json.readTree(filled.page().get("/api/panels/" + panel).body()).path("answers");
    }

    private static List<List<String>> cells(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> StreamSupport.stream(row.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList())
                .toList();
    }

    /** By question. */
    private static Map<String, List<String>> expected() throws IOException {
        Map<String, List<String>> sections = new TreeMap<>();
        List<String> rows = new ArrayList<>();
        for (String line : resource("page-answers.txt").lines().toList()) {
            if (line.startsWith("[")) {
                rows = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), rows);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(line);
            }
        }
        return sections;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(QuestionsIT.class.getResourceAsStream("/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
