package io.notaflow.local.notify;

import io.notaflow.anomaly.alert.FindingReader;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.FindingRow;
import io.notaflow.domain.anomaly.FindingStatus;
import io.notaflow.domain.anomaly.Notification;
import io.notaflow.domain.anomaly.Severity;
import io.notaflow.domain.anomaly.Telling;
import io.notaflow.jobs.sink.PostgresTable;
import io.notaflow.table.Column;
import io.notaflow.table.live.NotificationOutboxTable;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rows of the outbox over one connection. */
final class OutboxRows {
    /** More than one message can hold; the rest waits for the next round. */
    private static final int MOST_WAITING = 10_000;

    private static final String COLUMNS = "receiver, finding, told_severity, opened_at, cleared_at, waiting_since";

    private final Connection connection;

    OutboxRows(Connection connection) {
        this.connection = connection;
    }

    /** The rows of these findings, locked until the end of the transaction. */
    Map<String, Notification> of(String receiver, Collection<String> ids) throws SQLException {
        Map<String, Notification> rows = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT " + COLUMNS
                        + " FROM notification_outbox WHERE receiver = ? AND finding_id = ANY (?) ORDER BY finding_id FOR UPDATE")) {
            statement.setString(1, receiver);
            statement.setArray(2, connection.createArrayOf("text", ids.toArray()));
            read(statement).forEach(one -> rows.put(one.row().id(), one));
        }
        return rows;
    }

    /** What there is to tell at that time, the oldest first; what is silenced by feedback waits on, for as long as it is. */
    List<Notification> waiting(String receiver, Instant now) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT " + COLUMNS
                + " FROM notification_outbox WHERE receiver = ? AND waiting_since IS NOT NULL"
                + " AND NOT anomaly_is_silenced(kind, detector, subject, counterpart, severity, ?)"
                + " ORDER BY waiting_since, finding_id LIMIT " + MOST_WAITING)) {
            statement.setString(1, receiver);
            statement.setTimestamp(2, Timestamp.from(now));
            return read(statement);
        }
    }

    /** When each group was last told, as far as that is after an instant. */
    Map<GroupKey, Instant> lastTold(String receiver, Instant since) throws SQLException {
        Map<GroupKey, Instant> last = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT kind, detector, issuer, max(opened_at), max(cleared_at) FROM notification_outbox"
                        + " WHERE receiver = ? AND (opened_at > ? OR cleared_at > ?) GROUP BY kind, detector, issuer")) {
            statement.setString(1, receiver);
            statement.setTimestamp(2, Timestamp.from(since));
            statement.setTimestamp(3, Timestamp.from(since));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    put(last, rows, FindingStatus.OPEN, 4);
                    put(last, rows, FindingStatus.RESOLVED, 5);
                }
            }
        }
        return last;
    }

    private static void put(Map<GroupKey, Instant> last, ResultSet rows, FindingStatus status, int column)
            throws SQLException {
        Instant at = instant(rows, column);
        if (at != null) {
            last.put(
                    new GroupKey(AnomalyKind.valueOf(rows.getString(1)), rows.getString(2), rows.getString(3), status),
                    at);
        }
    }

    /** Adds rows, or puts them in the place of the same or an older version. */
    void write(List<Notification> rows) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(new PostgresTable(NotificationOutboxTable.TABLE).upsert())) {
            for (Notification row : rows) {
                int place = 1;
                for (Column<Notification> column : NotificationOutboxTable.TABLE.columns()) {
                    Object value = column.value().apply(row);
                    statement.setObject(place++, value instanceof Instant at ? Timestamp.from(at) : value);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static List<Notification> read(PreparedStatement statement) throws SQLException {
        List<Notification> all = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                String json = rows.getString(2);
                FindingRow row = FindingReader.read(json.getBytes(StandardCharsets.UTF_8))
                        .row();
                String told = rows.getString(3);
                all.add(new Notification(
                        rows.getString(1),
                        Objects.requireNonNull(row, "Only what was read is written"),
                        json,
                        new Telling(
                                told == null ? null : Severity.valueOf(told),
                                instant(rows, 4),
                                instant(rows, 5),
                                instant(rows, 6))));
            }
        }
        return all;
    }

    private static @Nullable Instant instant(ResultSet rows, int column) throws SQLException {
        Timestamp at = rows.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
