package io.notaflow.local.demo;

import io.notaflow.local.postgres.Postgres;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What PostgreSQL says.
 *
 * @param total Σ vNF in production, authorised, not cancelled, as of a cut, BRL. A key that changed since is pending and not in it, so that
 *     the total belongs to the counts beside it
 * @param findings that are open and not on trial
 */
record LiveNumbers(BigDecimal total, long findings) {
    private static final String READ = "SELECT (SELECT COALESCE(SUM(total_document), 0) FROM invoice_status"
            + " WHERE state = 'AUTHORIZED' AND environment = 1 AND checkpoint <= ?),"
            + " (SELECT COUNT(*) FROM anomalies WHERE status = 'OPEN' AND mode = 'ACTIVE')";

    static LiveNumbers read(Postgres postgres, long checkpoint) throws SQLException, IOException {
        try (Connection connection = postgres.connect();
                PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setLong(1, checkpoint);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return new LiveNumbers(rows.getBigDecimal(1), rows.getLong(2));
            }
        }
    }
}
