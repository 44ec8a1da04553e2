package io.notaflow.jobs.sink;

import io.notaflow.config.PostgresConfig;
import io.notaflow.jobs.catalog.JdbcAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Connections to the database of the live tables, besides those of the sinks. */
final class LiveDatabase {
    private LiveDatabase() {}

    static Connection connect(PostgresConfig postgres) throws SQLException {
        return DriverManager.getConnection(
                JdbcAddress.guarded(postgres.url()),
                postgres.user(),
                postgres.password().reveal());
    }
}
