package io.notaflow.local.demo;

import io.notaflow.local.postgres.Postgres;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The live total in PostgreSQL: Σ vNF in production, authorised, not cancelled. May be a checkpoint ahead of the lake. */
final class LiveMoney {
    private static final String TOTAL =
            "SELECT COALESCE(SUM(total_document), 0) FROM invoice_status WHERE state = 'AUTHORIZED' AND environment = 1";

    private LiveMoney() {}

    static BigDecimal total(Postgres postgres) throws SQLException, IOException {
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TOTAL)) {
            return rows.next() ? rows.getBigDecimal(1) : BigDecimal.ZERO;
        }
    }
}
