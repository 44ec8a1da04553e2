package io.notaflow.local.dashboard;

import io.notaflow.config.PostgresConfig;
import io.notaflow.config.Secret;
import io.notaflow.jobs.sink.AnomalyViews;
import io.notaflow.jobs.sink.PostgresTable;
import io.notaflow.jobs.sink.PostgresViews;
import io.notaflow.local.postgres.Postgres;
import io.notaflow.local.process.FreePort;
import io.notaflow.table.TableDefinition;
import io.notaflow.table.live.LiveTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The page on a PostgreSQL with the live tables, a few rows in each, and no job. */
final class FilledPage implements AutoCloseable {
    static final String KEY = "35260811222333000181550010000350011100350019";

    private static final String TODAY = "date_trunc('day', now() AT TIME ZONE 'America/Sao_Paulo')";

    private final Path folder;
    private final int port;
    private Postgres postgres;
    private LivePage page;

    private FilledPage(Path folder) throws IOException, SQLException {
        this.folder = folder;
        port = FreePort.any();
        postgres = Postgres.start(folder.resolve("postgres"), folder.resolve("postgres.log"), port);
        create();
        fill();
        page = LivePage.start(
                folder, FreePort.any(), """
                dashboard:
                  postgres-url: "%1$s"
                  postgres-user: %2$s
                  postgres-password-file: "%3$s"
                  feedback-user: %2$s
                  feedback-password-file: "%3$s\"""".formatted(postgres.url(), Postgres.USER, postgres.passwordFile()));
    }

    static FilledPage start(Path folder) throws IOException, SQLException {
        return new FilledPage(folder);
    }

    private void create() throws IOException, SQLException {
        PostgresConfig config = new PostgresConfig(
                postgres.url(),
                Postgres.USER,
                Secret.of(Files.readString(postgres.passwordFile()).strip()));
        LiveTables.all().forEach(table -> new PostgresTable(table).create(config));
        new PostgresViews().create(config);
        new AnomalyViews().create(config);
    }

    /** Takes every row away. */
    void empty() throws IOException, SQLException {
        for (TableDefinition<?> table : LiveTables.all()) {
            execute("TRUNCATE " + table.name());
        }
    }

    /** Nothing but these rows, whatever was there. */
    void fill() throws IOException, SQLException {
        empty();
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
    }

    LivePage page() {
        return page;
    }

    Postgres postgres() {
        return postgres;
    }

    /** On the same port and data. */
    void restartPostgres() throws IOException, SQLException {
        postgres = Postgres.start(folder.resolve("postgres"), folder.resolve("postgres.log"), port);
    }

    void execute(String... statements) throws IOException, SQLException {
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    long count(String query) throws IOException, SQLException {
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() {
        page.close();
        postgres.close();
    }
}
