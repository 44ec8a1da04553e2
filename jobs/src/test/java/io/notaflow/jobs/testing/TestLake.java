package io.notaflow.jobs.testing;

import io.notaflow.config.CatalogConfig;
import io.notaflow.config.CatalogType;
import io.notaflow.config.Secret;
import io.notaflow.config.Settings;
import java.nio.file.Path;
import java.util.Map;

/** Configurations of catalogs in the test's PostgreSQL. */
public final class TestLake {
    private TestLake() {}

    /** A catalog over the database {@code database}, reached over {@code port}. */
    public static CatalogConfig catalog(String database, int port, Path warehouse) {
        return new CatalogConfig(
                CatalogType.JDBC,
                "notaflow",
                TestPostgres.address(database, port) + "?socketTimeout=10",
                TestPostgres.USER,
                Secret.of("postgres"),
                warehouse.toUri().toString(),
                new Settings(Map.of()));
    }
}
