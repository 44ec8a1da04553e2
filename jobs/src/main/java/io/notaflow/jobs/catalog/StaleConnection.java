package io.notaflow.jobs.catalog;

import java.sql.SQLException;

/** A pooled connection was found dead before anything was sent over it. */
final class StaleConnection extends SQLException {
    private static final long serialVersionUID = 1L;

    StaleConnection() {
        super("A pooled connection to the catalog is dead", "08003");
    }
}
