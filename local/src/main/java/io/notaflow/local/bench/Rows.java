package io.notaflow.local.bench;

import io.notaflow.config.NotaflowConfig;
import io.notaflow.config.PostgresConfig;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** How many rows the figures of a document need, which depends on the time between checkpoints. */
final class Rows {
    private static final String WRITES = "SELECT n_tup_ins + n_tup_upd FROM pg_stat_user_tables"
            + " WHERE schemaname = current_schema() AND relname = 'kpi_current'";

    private final Stage stage;
    private final Report report;

    Rows(Stage stage, Report report) {
        this.stage = stage;
        this.report = report;
    }

    void measure(Topic topic, int checkpointSeconds) throws Exception {
        Variant variant = Variant.KPIS.every(checkpointSeconds);
        NotaflowConfig config = stage.lake(topic, variant);
        long gold;
        try (Job job = Job.start(config, variant)) {
            job.untilCommitted(topic.documents());
            gold = job.written().rows("gold.kpis");
        }
        report.say(
                "  checkpoints every %2d s: %5.2f rows of gold.kpis and %5.2f rows of kpi_current per document",
                checkpointSeconds,
                (double) gold / topic.documents(),
                (double) writes(config.postgres()) / topic.documents());
    }

    /** Inserts and updates that PostgreSQL counted in the schema of the pass, complete once its sessions have ended. */
    private static long writes(PostgresConfig postgres) throws SQLException {
        try (Connection connection = connect(postgres);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(WRITES)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** A session in the schema of a pass. */
    static Connection connect(PostgresConfig postgres) throws SQLException {
        return DriverManager.getConnection(
                postgres.url(), postgres.user(), postgres.password().reveal());
    }
}
