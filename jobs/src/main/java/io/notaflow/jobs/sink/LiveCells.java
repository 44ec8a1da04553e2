package io.notaflow.jobs.sink;

import io.notaflow.config.PostgresConfig;
import io.notaflow.domain.kpi.Cell;
import io.notaflow.domain.kpi.Dimension;
import io.notaflow.domain.kpi.Grain;
import io.notaflow.table.gold.KpiCurrentTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads from PostgreSQL which cells it shows with a change that was never committed. Reads the whole table, once per restore. */
public final class LiveCells implements UncommittedCells {
    private static final long serialVersionUID = 1L;
    private static final String QUERY = "SELECT grain, window_start, dimension, member FROM "
            + KpiCurrentTable.TABLE.name() + " WHERE checkpoint > ?";

    private final PostgresConfig postgres;

    public LiveCells(PostgresConfig postgres) {
        this.postgres = postgres;
    }

    @Override
    public List<Cell> after(long checkpoint) throws SQLException {
        List<Cell> cells = new ArrayList<>();
        try (Connection connection = LiveDatabase.connect(postgres);
                PreparedStatement statement = connection.prepareStatement(QUERY)) {
            statement.setLong(1, checkpoint);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    cells.add(new Cell(
                            Grain.valueOf(constant(rows.getString(1))),
                            rows.getObject(2, LocalDateTime.class),
                            Dimension.valueOf(constant(rows.getString(3))),
                            rows.getString(4)));
                }
            }
        }
        return cells;
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
