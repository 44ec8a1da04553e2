package io.notaflow.jobs.catalog;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.apache.iceberg.jdbc.JdbcClientPool;

/**
 * Connections to the catalog's database of which only the checkout is repeated, never an action.
 *
 * <p>The stock pool repeats an action whose reply was lost. A repeated commit finds its own snapshot in the table, takes it for a
 * rollback, and so removes what another writer committed in between.
 */
final class CheckedConnectionPool extends JdbcClientPool {
    private static final int VALIDATION_TIMEOUT_SECONDS = 5;

    CheckedConnectionPool(Map<String, String> properties) {
        super(Objects.requireNonNull(properties.get("uri"), "uri"), properties);
    }

    @Override
    public <R> R run(Action<R, Connection, SQLException> action) throws SQLException, InterruptedException {
        return super.run(checked(action), true);
    }

    @Override
    public <R> R run(Action<R, Connection, SQLException> action, boolean retry)
            throws SQLException, InterruptedException {
        return super.run(checked(action), true);
    }

    @Override
    protected boolean isConnectionException(Exception e) {
        return e instanceof StaleConnection;
    }

    private static <R> Action<R, Connection, SQLException> checked(Action<R, Connection, SQLException> action) {
        return connection -> {
            if (!connection.isValid(VALIDATION_TIMEOUT_SECONDS)) {
                throw new StaleConnection();
            }
            return action.run(connection);
        };
    }
}
