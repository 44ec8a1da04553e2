package io.notaflow.local.rules;

import io.notaflow.config.PostgresConfig;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the job says about rules, in PostgreSQL. */
final class JobAnswers {
    private static final String UNDEFINED_TABLE = "42P01";
    private static final long POLL_MILLIS = 100;

    private final PostgresConfig postgres;

    JobAnswers(PostgresConfig postgres) {
        this.postgres = postgres;
    }

    /** What the job made of a record, in a word or the reason why not. */
    Optional<String> answer(long offset, Instant knownAt) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT accepted, problems FROM anomaly_rules WHERE rule_offset = ? AND known_at >= ?")) {
            statement.setLong(1, offset);
            statement.setTimestamp(2, Timestamp.from(knownAt));
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(rows.getBoolean(1) ? "accepted" : "refused: " + rows.getString(2))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            if (UNDEFINED_TABLE.equals(e.getSQLState())) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Waits for it. */
    Optional<String> await(long offset, Instant knownAt, Duration patience) throws SQLException {
        long end = System.nanoTime() + patience.toNanos();
        Optional<String> answer = answer(offset, knownAt);
        while (answer.isEmpty() && System.nanoTime() < end) {
            try {
                // PostgreSQL cannot call back when the job has written its answer.
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
            answer = answer(offset, knownAt);
        }
        return answer;
    }

    /** Number of open findings by {@code id@version}. */
    Map<String, Long> openFindings() throws SQLException {
        Map<String, Long> open = new HashMap<>();
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT detector || '@' || detector_version, count(*) FROM anomalies"
                                + " WHERE kind = 'RULE' AND status = 'OPEN' GROUP BY 1");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                open.put(rows.getString(1), rows.getLong(2));
            }
        } catch (SQLException e) {
            if (!UNDEFINED_TABLE.equals(e.getSQLState())) {
                throw e;
            }
        }
        return open;
    }

    /** Kinds of open findings, or rules, by the keys that prove them. */
    Map<String, Set<String>> kindsByKey() throws SQLException {
        Map<String, Set<String>> kinds = new HashMap<>();
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT unnest(evidence), CASE kind WHEN 'RULE' THEN detector ELSE kind END FROM anomalies"
                                + " WHERE status = 'OPEN'");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                kinds.computeIfAbsent(rows.getString(1), key -> new HashSet<>()).add(rows.getString(2));
            }
        } catch (SQLException e) {
            if (!UNDEFINED_TABLE.equals(e.getSQLState())) {
                throw e;
            }
        }
        return kinds;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                postgres.url(), postgres.user(), postgres.password().reveal());
    }
}
