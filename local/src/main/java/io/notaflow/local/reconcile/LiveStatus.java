package io.notaflow.local.reconcile;

import io.notaflow.config.PostgresConfig;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The money that PostgreSQL says.
 *
 * @param counted BRL by key, of rows that belong to the cut
 * @param pending keys whose row is newer than the cut: not wrong, not comparable yet
 */
record LiveStatus(Map<String, BigDecimal> counted, Set<String> pending) {
    private static final String QUERY =
            "SELECT access_key, state, environment, total_document, checkpoint > ? FROM invoice_status";
    private static final int PRODUCTION = 1;

    static LiveStatus read(PostgresConfig postgres, long cut) throws SQLException {
        Map<String, BigDecimal> counted = new HashMap<>();
        Set<String> pending = new HashSet<>();
        try (Connection connection = DriverManager.getConnection(
                        postgres.url(), postgres.user(), postgres.password().reveal());
                PreparedStatement statement = connection.prepareStatement(QUERY)) {
            connection.setAutoCommit(false);
            statement.setFetchSize(10_000);
            statement.setLong(1, cut);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    String key = rows.getString(1);
                    BigDecimal total = rows.getBigDecimal(4);
                    if (rows.getBoolean(5)) {
                        pending.add(key);
                    } else if ("AUTHORIZED".equals(rows.getString(2))
                            && rows.getInt(3) == PRODUCTION
                            && total != null
                            && total.signum() != 0) {
                        counted.put(key, total);
                    }
                }
            }
        }
        return new LiveStatus(counted, pending);
    }
}
