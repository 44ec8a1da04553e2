package io.notaflow.local.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.testing.TestFindings;
import io.notaflow.config.PostgresConfig;
import io.notaflow.config.Secret;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.FindingRow;
import io.notaflow.domain.anomaly.Severity;
import io.notaflow.domain.anomaly.Verdict;
import io.notaflow.jobs.sink.PostgresTable;
import io.notaflow.jobs.testing.TestPostgres;
import io.notaflow.table.Column;
import io.notaflow.table.gold.AnomaliesTable;
import io.notaflow.testing.RecordPath;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The rule of silence on a real PostgreSQL. */
class FeedbackIT {
    private final Instant now = Instant.now();
    private static final Finding MARKED = TestFindings.split(TestFindings.ISSUER, "1", Severity.MEDIUM, "1.00");
    private static final Finding LIKE = TestFindings.split(TestFindings.ISSUER, "2", Severity.MEDIUM, "2.00");
    private static final Finding MILDER = TestFindings.split(TestFindings.ISSUER, "3", Severity.LOW, "3.00");
    private static final Finding GRAVER = TestFindings.split(TestFindings.ISSUER, "4", Severity.HIGH, "4.00");
    private static final Finding OTHER_ISSUER =
            TestFindings.split(TestFindings.OTHER_ISSUER, "5", Severity.MEDIUM, "5.00");
    private static final Finding OTHER_KIND = RecordPath.with(
            TestFindings.split(TestFindings.ISSUER, "6", Severity.MEDIUM, "6.00"),
            "kind",
            AnomalyKind.DUPLICATE_CONTENT);
    private static final Finding OTHER_COUNTERPART = RecordPath.with(
            TestFindings.split(TestFindings.ISSUER, "7", Severity.MEDIUM, "7.00"), "subject.counterpart", "x");

    @TempDir
    Path folder;

    private String address;
    private FeedbackBook book;

    @BeforeEach
    void fill() throws Exception {
        address = TestPostgres.address(TestPostgres.newDatabase(), TestPostgres.port());
        book = new FeedbackBook(new PostgresConfig(address, "postgres", Secret.NONE));
        book.create();
        book.create();
        for (Finding one :
                List.of(MARKED, LIKE, MILDER, GRAVER, OTHER_ISSUER, OTHER_KIND, OTHER_COUNTERPART, resolved())) {
            write(TestFindings.at(1, one));
        }
    }

    @Test
    void aFalseOneSilencesItsLikeAndNothingElse() throws Exception {
        assertThat(open()).containsExactly("1", "2", "3", "4", "5", "6", "7");

        assertThat(book.mark(MARKED.id(), Verdict.FALSE, "ana", "fixed prices", now))
                .isTrue();

        assertThat(open()).containsExactly("4", "5", "6", "7");
        assertThat(book.mark("unknown", Verdict.FALSE, "ana", null, now)).isFalse();
    }

    @Test
    void theNewestWordOfAFindingCountsAndAConfirmedOneSilencesNothing() throws Exception {
        book.mark(MARKED.id(), Verdict.FALSE, "ana", null, now.minusSeconds(2));
        book.mark(LIKE.id(), Verdict.CONFIRMED, "ana", null, now.minusSeconds(1));
        assertThat(open()).containsExactly("4", "5", "6", "7");

        book.mark(MARKED.id(), Verdict.CONFIRMED, "bea", null, now);
        assertThat(open()).hasSize(7);
        assertThat(book.newest()).hasSize(3).noneMatch(FeedbackBook.Entry::silences);
    }

    @Test
    void silenceEndsAfterNinetyDays() throws Exception {
        book.mark(MARKED.id(), Verdict.FALSE, "ana", null, now.minusSeconds(90 * 86_400L + 1));
        assertThat(open()).hasSize(7);

        book.mark(LIKE.id(), Verdict.FALSE, "ana", null, now.minusSeconds(90 * 86_400L - 600));
        assertThat(open()).containsExactly("4", "5", "6", "7");
    }

    @Test
    void wordsOutliveTheTableOfFindings() throws Exception {
        book.mark(MARKED.id(), Verdict.FALSE, "ana", null, now);
        execute("DELETE FROM anomalies");
        write(TestFindings.at(9, MARKED));
        assertThat(open()).isEmpty();
    }

    @Test
    void theCommandMarksAndLists() throws Exception {
        Files.writeString(folder.resolve("hmac.key"), "0123456789abcdef0123456789abcdef");
        Path file = Files.writeString(folder.resolve("notaflow.yaml"), """
                catalog: {uri: "%1$s", user: postgres, warehouse: warehouse}
                kafka: {bootstrap-servers: "none:1"}
                postgres: {url: "%1$s", user: postgres}
                ingest: {hmac-key-file: hmac.key}
                runtime: {checkpoint-dir: checkpoints}
                """.formatted(address));
        String config = file.toString();

        assertThat(run(0, MARKED.id(), "false", "--by", "ana", "--note", "prices by law", "--config", config))
                .startsWith(MARKED.id() + " is marked FALSE");
        assertThat(run(0, GRAVER.id(), "confirmed", "--by", "bea", "--config", config))
                .startsWith(GRAVER.id() + " is marked CONFIRMED");
        assertThat(run(1, "0", "false", "--config", config)).startsWith("There is no finding 0");
        assertThat(run(0, "list", "--config", config).lines())
                .hasSize(2)
                .first()
                .asString()
                .contains("CONFIRMED  " + GRAVER.id(), "by bea");
        assertThat(run(0, "list", "--config", config)).contains("by ana  (its like is silent)  prices by law");
        run(2, MARKED.id(), "--config", config);
        run(2, "list", "false", "--config", config);
        run(2, MARKED.id(), "perhaps", "--config", config);
    }

    private static String run(int expected, String... arguments) {
        StringWriter out = new StringWriter();
        int code = new CommandLine(new FeedbackCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(arguments);
        assertThat(code).isEqualTo(expected);
        return out.toString();
    }

    private static Finding resolved() {
        return TestFindings.resolved(TestFindings.split(TestFindings.ISSUER, "8", Severity.HIGH, "8.00"));
    }

    /** Details of what is open. */
    private List<String> open() throws Exception {
        List<String> details = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(address, "postgres", "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT detail FROM anomalies_open ORDER BY detail")) {
            while (rows.next()) {
                details.add(rows.getString(1));
            }
        }
        return details;
    }

    private void execute(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection(address, "postgres", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void write(FindingRow row) throws Exception {
        try (Connection connection = DriverManager.getConnection(address, "postgres", "");
                PreparedStatement statement =
                        connection.prepareStatement(new PostgresTable(AnomaliesTable.LIVE).upsert())) {
            int place = 1;
            for (Column<FindingRow> column : AnomaliesTable.LIVE.columns()) {
                Object value = column.value().apply(row);
                if (value instanceof List<?> keys) {
                    statement.setArray(place++, connection.createArrayOf("text", keys.toArray()));
                } else {
                    statement.setObject(place++, value instanceof Instant at ? Timestamp.from(at) : value);
                }
            }
            statement.executeUpdate();
        }
    }
}
