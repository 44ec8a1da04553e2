package io.notaflow.jobs.sink;

import io.notaflow.config.PostgresConfig;
import io.notaflow.config.Secret;
import io.notaflow.domain.kpi.KpiCurrent;
import io.notaflow.jobs.testing.TestPostgres;
import io.notaflow.table.gold.KpiCurrentTable;
import io.notaflow.table.live.LiveTables;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A database with {@code kpi_current}, filled as the job fills it, and its views. */
final class KpiDatabase implements AutoCloseable {
    private final PostgresConfig config;
    private final Connection connection;

    private KpiDatabase(PostgresConfig config, Connection connection) {
        this.config = config;
        this.connection = connection;
    }

    /** With the table, without the views. */
    static KpiDatabase create() throws SQLException {
        String address = TestPostgres.address(TestPostgres.newDatabase(), TestPostgres.port());
        PostgresConfig config = new PostgresConfig(address, TestPostgres.USER, Secret.of("postgres"));
        new PostgresTable(KpiCurrentTable.TABLE).create(config);
        return new KpiDatabase(config, DriverManager.getConnection(address, TestPostgres.USER, "postgres"));
    }

    /** With all live tables and their views. */
    static KpiDatabase createAll() throws SQLException {
        KpiDatabase database = create();
        LiveTables.all().forEach(table -> new PostgresTable(table).create(database.config));
        database.createViews();
        new AnomalyViews().create(database.config);
        return database;
    }

    /** A connection of somebody else. */
    Connection connectAs(String user, String password) throws SQLException {
        return DriverManager.getConnection(config.url(), user, password);
    }

    void createViews() {
        new PostgresViews().create(config);
    }

    void write(KpiCurrent... rows) throws SQLException {
        RowBinder<KpiCurrent> binder = new RowBinder<>(() -> KpiCurrentTable.TABLE);
        try (PreparedStatement upsert =
                connection.prepareStatement(new PostgresTable(KpiCurrentTable.TABLE).upsert())) {
            for (KpiCurrent row : rows) {
                binder.accept(upsert, row);
                upsert.executeUpdate();
            }
        }
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The rows by column. */
    List<Map<String, @Nullable Object>> query(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<Map<String, @Nullable Object>> rows = new ArrayList<>();
            while (found.next()) {
                Map<String, @Nullable Object> row = new LinkedHashMap<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.put(found.getMetaData().getColumnName(i), found.getObject(i));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
