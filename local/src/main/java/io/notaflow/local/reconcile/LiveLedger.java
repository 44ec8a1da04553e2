package io.notaflow.local.reconcile;

import io.notaflow.config.PostgresConfig;
import io.notaflow.domain.kpi.Station;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads PostgreSQL's {@code ledger}. */
final class LiveLedger {
    private LiveLedger() {}

    static List<LedgerComparison.Entry> read(PostgresConfig postgres) throws SQLException {
        List<LedgerComparison.Entry> entries = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(
                        postgres.url(), postgres.user(), postgres.password().reveal());
                PreparedStatement statement =
                        connection.prepareStatement("SELECT station, checkpoint, passed, brl FROM ledger");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                entries.add(new LedgerComparison.Entry(
                        Station.valueOf(rows.getString(1)), rows.getLong(2), rows.getLong(3), rows.getBigDecimal(4)));
            }
        }
        return entries;
    }
}
