package io.notaflow.local.demo;

import io.notaflow.local.postgres.Postgres;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The live total in PostgreSQL as of a cut: Σ vNF in production, authorised, not cancelled. A key that changed since is pending and
 * not in it, so that the total belongs to the counts beside it.
 */
final class LiveMoney {
    private static final String TOTAL = "SELECT COALESCE(SUM(total_document), 0) FROM invoice_status"
            + " WHERE state = 'AUTHORIZED' AND environment = 1 AND checkpoint <= ?";

    private LiveMoney() {}

    static BigDecimal total(Postgres postgres, long checkpoint) throws SQLException, IOException {
        try (Connection connection = postgres.connect();
                PreparedStatement statement = connection.prepareStatement(TOTAL)) {
            statement.setLong(1, checkpoint);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getBigDecimal(1) : BigDecimal.ZERO;
            }
        }
    }
}
