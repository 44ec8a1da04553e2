package io.notaflow.dashboard.web;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.notaflow.config.PostgresConfig;
import java.time.Duration;

/** Connections to PostgreSQL. A database that is down or slow is noticed within seconds, and coming back needs nobody. */
final class Databases {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration SLOW = Duration.ofSeconds(10);
    private static final int READERS = 4;

    private Databases() {}

    /** Connections that can change nothing, and see one state of the database for a whole transaction. */
    static HikariDataSource reading(PostgresConfig postgres) {
        HikariConfig config = config(postgres, "notaflow-dashboard", READERS);
        config.setReadOnly(true);
        config.setAutoCommit(false);
        config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        return new HikariDataSource(config);
    }

    /** One connection for words about findings. */
    static HikariDataSource writing(PostgresConfig postgres) {
        return new HikariDataSource(config(postgres, "notaflow-dashboard-feedback", 1));
    }

    private static HikariConfig config(PostgresConfig postgres, String name, int most) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(postgres.url());
        config.setUsername(postgres.user());
        config.setPassword(postgres.password().reveal());
        config.setMaximumPoolSize(most);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setValidationTimeout(PATIENCE.toMillis() / 2);
        // The page starts before its database, and says so.
        config.setInitializationFailTimeout(-1);
        config.addDataSourceProperty("ApplicationName", name);
        config.addDataSourceProperty("connectTimeout", PATIENCE.toSeconds());
        config.addDataSourceProperty("socketTimeout", SLOW.toSeconds() + PATIENCE.toSeconds());
        config.addDataSourceProperty("tcpKeepAlive", true);
        config.addDataSourceProperty("logServerErrorDetail", false);
        config.addDataSourceProperty("options", "-c statement_timeout=" + SLOW.toMillis());
        return config;
    }
}
