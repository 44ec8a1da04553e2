package io.notaflow.jobs.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What logins of the groups in "sql/postgres/roles.sql" can do on a real PostgreSQL, and nothing else. */
class PostgresRolesTest {
    private static final Path FILES = Path.of("../sql/postgres");
    private static final String PASSWORD = "only-for-this-test";
    /** Not allowed; and, of a view, not possible for anybody. */
    private static final List<String> REFUSALS = List.of("42501", "55000", "42809");

    private static final List<String> LIVE = List.of(
            "anomalies",
            "anomalies_open",
            "anomaly_feedback",
            "anomaly_rules",
            "invoice_events",
            "invoice_status",
            "job_pulse",
            "kpi",
            "kpi_current",
            "kpi_last_24_hours",
            "kpi_last_60_minutes",
            "ledger");
    private static final List<String> OTHERS =
            List.of("iceberg_tables", "iceberg_namespace_properties", "notification_outbox");

    private KpiDatabase database;

    /** With the tables of the catalog beside the live ones, and the roles made twice. */
    @BeforeEach
    void make() throws Exception {
        database = KpiDatabase.createAll();
        database.execute("CREATE TABLE iceberg_tables (catalog_name text)");
        database.execute("CREATE TABLE iceberg_namespace_properties (catalog_name text)");
        database.execute(Files.readString(FILES.resolve("views-bi.sql")));
        database.execute(Files.readString(FILES.resolve("roles.sql")));
        database.execute(Files.readString(FILES.resolve("roles.sql")));
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void aReaderReadsEveryLiveTableAndViewAndAsksTheFunctions() throws SQLException {
        try (Connection reader = login("notaflow_reader")) {
            for (String table : LIVE) {
                assertThatCode(() -> execute(reader, "SELECT * FROM " + table))
                        .as(table)
                        .doesNotThrowAnyException();
            }
            execute(reader, "SELECT * FROM kpi_between(now() - interval '1 hour', now())");
            execute(reader, "SELECT anomaly_is_silenced('a', 'b', 'c', 'd', 'LOW', now())");
        }
    }

    @Test
    void aReaderWritesNothing() throws SQLException {
        try (Connection reader = login("notaflow_reader")) {
            for (String table : Stream.concat(LIVE.stream(), OTHERS.stream()).toList()) {
                for (String write : List.of(
                        "INSERT INTO " + table + " DEFAULT VALUES",
                        "DELETE FROM " + table,
                        "TRUNCATE " + table,
                        "DROP TABLE " + table)) {
                    refused(reader, write);
                }
            }
            refused(reader, "UPDATE kpi_current SET invoices = 0");
            refused(reader, "UPDATE anomaly_feedback SET verdict = 'FALSE'");
            refused(reader, "CREATE TABLE mine (one int)");
            refused(reader, "CREATE TEMPORARY TABLE mine (one int)");
            refused(reader, "CREATE SCHEMA mine");
        }
    }

    @Test
    void nobodyOfThemSeesTheCatalogOrTheOutbox() throws SQLException {
        for (String group : List.of("notaflow_reader", "notaflow_feedback", "notaflow_bi")) {
            try (Connection connection = login(group)) {
                for (String table : OTHERS) {
                    refused(connection, "SELECT * FROM " + table);
                }
            }
        }
    }

    @Test
    void feedbackMayBeGivenAndNotTakenBack() throws SQLException {
        try (Connection feedback = login("notaflow_feedback")) {
            execute(feedback, "SELECT * FROM anomalies");
            execute(
                    feedback,
                    "INSERT INTO anomaly_feedback (finding_id, marked_at, verdict, marked_by, kind, detector, subject, severity)"
                            + " VALUES ('a', now(), 'FALSE', 'ana', 'k', 'd', 's', 'LOW')");
            refused(feedback, "UPDATE anomaly_feedback SET verdict = 'CONFIRMED'");
            refused(feedback, "DELETE FROM anomaly_feedback");
            refused(feedback, "SELECT * FROM kpi_current");
            refused(feedback, "INSERT INTO anomalies SELECT * FROM anomalies");
        }
    }

    @Test
    void biSeesItsSchemaOnly() throws SQLException {
        try (Connection bi = login("notaflow_bi")) {
            for (String view : List.of(
                    "figures", "figures_day", "figures_hour", "figures_minute", "invoices", "findings", "feedback")) {
                execute(bi, "SELECT * FROM bi." + view);
                refused(bi, "DELETE FROM bi." + view);
            }
            refused(bi, "SELECT * FROM kpi_current");
            refused(bi, "CREATE TABLE bi.mine (one int)");
        }
        assertThat(database.query("SELECT DISTINCT table_schema FROM information_schema.role_table_grants"
                        + " WHERE grantee = 'notaflow_bi'"))
                .extracting(row -> row.get("table_schema"))
                .containsExactly("bi");
    }

    @Test
    void aReaderHasNoOtherRight() throws SQLException {
        assertThat(database.query("SELECT table_name, privilege_type FROM information_schema.role_table_grants"
                        + " WHERE grantee = 'notaflow_reader' ORDER BY 1"))
                .extracting(row -> row.get("table_name") + " " + row.get("privilege_type"))
                .containsExactlyElementsOf(
                        LIVE.stream().map(table -> table + " SELECT").toList());
    }

    @Test
    void theGroupsCannotLogIn() throws SQLException {
        assertThat(database.query(
                        "SELECT rolname FROM pg_roles WHERE rolname LIKE 'notaflow\\_%' AND (rolcanlogin OR rolsuper"
                                + " OR rolcreaterole OR rolcreatedb)"))
                .isEmpty();
    }

    private Connection login(String group) throws SQLException {
        String name = "l" + UUID.randomUUID().toString().replace("-", "");
        database.execute("CREATE ROLE " + name + " LOGIN PASSWORD '" + PASSWORD + "' IN ROLE " + group);
        return database.connectAs(name, PASSWORD);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void refused(Connection connection, String sql) {
        assertThatThrownBy(() -> execute(connection, sql))
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        e -> assertThat(e.getSQLState()).as(e.getMessage()).isIn(REFUSALS));
    }
}
