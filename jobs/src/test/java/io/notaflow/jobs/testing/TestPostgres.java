package io.notaflow.jobs.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** One real PostgreSQL for all tests of a JVM; each test takes a database of its own. */
public final class TestPostgres {
    public static final String USER = "postgres";

    static {
        // With assertions on, the driver turns a lost connection within a batch into an AssertionError.
        ClassLoader.getSystemClassLoader().setPackageAssertionStatus("org.postgresql", false);
    }

    private static final EmbeddedPostgres SERVER = start();

    private TestPostgres() {}

    public static int port() {
        return SERVER.getPort();
    }

    /** Creates an empty database and returns its name. */
    public static String newDatabase() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
            return name;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The address of a database, over {@code port}: the server's own or a proxy's. */
    public static String address(String database, int port) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
