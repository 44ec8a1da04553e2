package io.notaflow.local.notify;

import io.notaflow.domain.anomaly.Notification;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Tells one receiver what is due. First the message, then the note that it was taken: a process that dies between the two tells it again,
 * never less than once.
 */
final class Delivery {
    private final Outbox outbox;
    private final Receiver receiver;
    private final MessageWriter writer;
    private final Clock clock;
    private final PrintWriter out;

    Delivery(Outbox outbox, Receiver receiver, MessageWriter writer, Clock clock, PrintWriter out) {
        this.outbox = outbox;
        this.receiver = receiver;
        this.writer = writer;
        this.clock = clock;
        this.out = out;
    }

    Receiver receiver() {
        return receiver;
    }

    /** A connection that holds the right to tell this receiver as long as it is open. */
    Connection connect() throws SQLException {
        return outbox.connect();
    }

    /** Tells all that is due. False when another process has the right to. */
    boolean tell(Connection connection, Pace pace) throws SQLException, DeliveryException {
        if (!hasTheRight(connection)) {
            return false;
        }
        OutboxRows rows = new OutboxRows(connection);
        Instant now = clock.instant();
        List<Notification> waiting = rows.waiting(receiver.name(), now);
        if (waiting.isEmpty()) {
            return true;
        }
        for (List<Bundle> bundles :
                Grouping.messages(waiting, rows.lastTold(receiver.name(), now.minus(pace.coolDown())), now, pace)) {
            List<Notification> findings = bundles.stream()
                    .flatMap(bundle -> bundle.worstFirst().stream())
                    .toList();
            receiver.send(writer.write(bundles));
            outbox.told(receiver, findings, now);
            out.println(receiver.name() + ": told of " + findings.size() + " findings in " + bundles.size()
                    + (bundles.size() == 1 ? " group" : " groups"));
        }
        return true;
    }

    /** Taken again and again by the same connection, which counts once. */
    private boolean hasTheRight(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid() AND granted) > 0"
                        + " OR pg_try_advisory_lock(hashtext(current_schema() || '.notification_outbox'), hashtext(?))")) {
            statement.setString(1, receiver.name());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }
}
