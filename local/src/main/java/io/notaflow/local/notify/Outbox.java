package io.notaflow.local.notify;

import io.notaflow.config.PostgresConfig;
import io.notaflow.domain.anomaly.FindingRow;
import io.notaflow.domain.anomaly.Notification;
import io.notaflow.domain.anomaly.Telling;
import io.notaflow.jobs.catalog.JdbcAddress;
import io.notaflow.jobs.sink.PostgresTable;
import io.notaflow.local.feedback.FeedbackBook;
import io.notaflow.table.live.NotificationOutboxTable;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What waits for receivers and what they were told, in PostgreSQL: whatever dies, nothing of it is lost. */
final class Outbox {
    private final PostgresConfig postgres;

    Outbox(PostgresConfig postgres) {
        this.postgres = postgres;
    }

    /** Creates the tables, and what says which findings are silenced, where they are missing. */
    void create() throws SQLException {
        new FeedbackBook(postgres).create();
        new PostgresTable(NotificationOutboxTable.TABLE).create(postgres);
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE INDEX IF NOT EXISTS notification_outbox_waiting"
                    + " ON notification_outbox (receiver, waiting_since) WHERE waiting_since IS NOT NULL");
        }
    }

    /** Notes what came for each receiver, all of it or nothing; of each finding the newest counts, in whatever order they come. */
    void store(List<Alert> alerts, Collection<Receiver> receivers, Instant now) throws SQLException {
        Map<String, Alert> newest = new LinkedHashMap<>();
        alerts.forEach(one -> newest.merge(one.row().id(), one, (was, is) -> isOlder(is.row(), was.row()) ? was : is));
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            OutboxRows rows = new OutboxRows(connection);
            for (Receiver receiver : receivers) {
                Map<String, Notification> known = rows.of(receiver.name(), newest.keySet());
                List<Notification> changed = new ArrayList<>();
                newest.forEach((id, alert) -> {
                    Notification was = known.get(id);
                    if (was == null || isOlder(was.row(), alert.row())) {
                        Telling telling = was == null ? Telling.NOTHING : was.telling();
                        changed.add(new Notification(
                                receiver.name(),
                                alert.row(),
                                alert.json(),
                                telling.of(alert.row().finding(), receiver.least(), now)));
                    }
                });
                rows.write(changed);
            }
            connection.commit();
        }
    }

    /** The receiver took these as they were; how they stand now decides whether there is more to tell. */
    void told(Receiver receiver, List<Notification> sent, Instant now) throws SQLException {
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            OutboxRows rows = new OutboxRows(connection);
            Map<String, Notification> known = rows.of(
                    receiver.name(), sent.stream().map(one -> one.row().id()).toList());
            rows.write(sent.stream()
                    .map(one -> {
                        Notification stands =
                                Objects.requireNonNull(known.get(one.row().id()));
                        return stands.with(
                                stands.telling().told(one.finding(), now).of(stands.finding(), receiver.least(), now));
                    })
                    .toList());
            connection.commit();
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                JdbcAddress.guarded(postgres.url()),
                postgres.user(),
                postgres.password().reveal());
    }

    private static boolean isOlder(FindingRow one, FindingRow other) {
        return one.epoch() != other.epoch() ? one.epoch() < other.epoch() : one.checkpoint() < other.checkpoint();
    }
}
