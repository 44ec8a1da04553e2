package io.notaflow.jobs.catalog;

import org.apache.iceberg.jdbc.JdbcCatalog;

/**
 * Iceberg's JDBC catalog that sends each action at most once: a commit whose reply is lost fails, and the job, restarted from its
 * checkpoint, asks the table whether it was done.
 */
public final class AtMostOnceJdbcCatalog extends JdbcCatalog {

    /** For Iceberg, which loads catalogs by name. */
    // Null means the default file input and output, as in the superclass's own no-argument constructor.
    @SuppressWarnings("NullAway")
    public AtMostOnceJdbcCatalog() {
        super(null, CheckedConnectionPool::new, true);
    }
}
