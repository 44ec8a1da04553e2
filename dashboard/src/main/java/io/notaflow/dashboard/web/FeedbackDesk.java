package io.notaflow.dashboard.web;

import io.notaflow.domain.anomaly.Verdict;
import io.notaflow.table.live.AnomalyFeedbackTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Writes what people say of findings; rows are added, never changed. */
final class FeedbackDesk {
    private final DataSource database;

    /** As a role that may insert there and nothing else. */
    FeedbackDesk(DataSource database) {
        this.database = database;
    }

    /** False when there is no such finding. */
    boolean mark(String findingId, Verdict verdict, String by, @Nullable String note, Instant at) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(AnomalyFeedbackTable.MARK)) {
            statement.setTimestamp(1, Timestamp.from(at));
            statement.setString(2, verdict.name());
            statement.setString(3, by);
            statement.setString(4, note);
            statement.setString(5, findingId);
            return statement.executeUpdate() == 1;
        }
    }
}
