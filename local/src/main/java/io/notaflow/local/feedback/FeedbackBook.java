package io.notaflow.local.feedback;

import io.notaflow.config.PostgresConfig;
import io.notaflow.domain.anomaly.Verdict;
import io.notaflow.jobs.catalog.JdbcAddress;
import io.notaflow.jobs.sink.AnomalyViews;
import io.notaflow.jobs.sink.PostgresTable;
import io.notaflow.table.gold.AnomaliesTable;
import io.notaflow.table.live.AnomalyFeedbackTable;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table {@code anomaly_feedback}: rows are added, never changed. */
public final class FeedbackBook {
    private static final int SHOWN = 100;

    private final PostgresConfig postgres;

    public FeedbackBook(PostgresConfig postgres) {
        this.postgres = postgres;
    }

    /**
     * A row of the book.
     *
     * @param at when it was said
     * @param verdict what
     * @param by who said it
     * @param findingId of which finding
     * @param about what the finding is and about whom
     * @param note why
     * @param silences whether findings like it are silent because of it
     */
    record Entry(
            Instant at,
            String verdict,
            String by,
            String findingId,
            String about,
            @Nullable String note,
            boolean silences) {}

    /** Creates what is missing: the tables, and what says which findings are silenced. */
    public void create() {
        new PostgresTable(AnomaliesTable.LIVE).create(postgres);
        new PostgresTable(AnomalyFeedbackTable.TABLE).create(postgres);
        new AnomalyViews().create(postgres);
    }

    /** False when there is no such finding. */
    boolean mark(String findingId, Verdict verdict, String by, @Nullable String note, Instant at) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(AnomalyFeedbackTable.MARK)) {
            statement.setTimestamp(1, Timestamp.from(at));
            statement.setString(2, verdict.name());
            statement.setString(3, by);
            statement.setString(4, note);
            statement.setString(5, findingId);
            return statement.executeUpdate() == 1;
        }
    }

    /** The newest entries, the newest first. */
    List<Entry> newest() throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT marked_at, verdict, marked_by, finding_id, kind || ' ' || subject, note,"
                                + " verdict = 'FALSE' AND anomaly_is_silenced(kind, detector, subject, counterpart, severity, now())"
                                + " FROM anomaly_feedback ORDER BY marked_at DESC, finding_id LIMIT " + SHOWN);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                entries.add(new Entry(
                        rows.getTimestamp(1).toInstant(),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getString(6),
                        rows.getBoolean(7)));
            }
        }
        return entries;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                JdbcAddress.guarded(postgres.url()),
                postgres.user(),
                postgres.password().reveal());
    }
}
