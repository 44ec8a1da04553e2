package io.notaflow.local.trino;

import io.notaflow.config.CatalogConfig;
import io.notaflow.local.process.FreePort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** A Trino on the loopback interface with the lake as its catalog and the access rules that are shipped. */
public final class TrinoProcess implements AutoCloseable {
    /** Who may do everything, by the rules. */
    public static final String OWNER = "notaflow";

    private static final Path FILES = Path.of("../sql/trino");
    private static final String PASSWORD = "NOTAFLOW_POSTGRES_PASSWORD";
    private static final List<String> CATALOGS = List.of("notaflow.properties", "notaflow_admin.properties");
    private static final List<String> PLUGINS = List.of("iceberg");

    private final Process process;
    private final int port;

    private TrinoProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Skips the test where there is no Trino or no JDK for it, before anything else is made. */
    public static void skipWhereThereIsNone() throws Exception {
        TrinoInstallation.orSkip();
    }

    /** Starts it and waits until it answers. */
    public static TrinoProcess start(Path folder, CatalogConfig lake) throws Exception {
        TrinoInstallation installation = TrinoInstallation.orSkip();
        int port = FreePort.any();
        configure(folder, lake, port);
        Path plugins = Files.createDirectories(folder.resolve("plugin"));
        for (String plugin : PLUGINS) {
            Files.createSymbolicLink(
                    plugins.resolve(plugin),
                    installation.home().resolve("plugin").resolve(plugin));
        }
        ProcessBuilder builder = new ProcessBuilder(
                installation.java().toString(),
                "-Xmx768M",
                "-XX:+UseParallelGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dconfig=" + folder.resolve("etc/config.properties"),
                "-Dnode.environment=test",
                "-Dnode.id=one",
                "-Dnode.bind-ip=127.0.0.1",
                "-Dnode.internal-address=127.0.0.1",
                "-Dnode.data-dir=" + folder.resolve("data"),
                "-Dplugin.dir=" + plugins,
                "-Dcatalog.config-dir=" + folder.resolve("etc/catalog"),
                "-cp",
                installation.home().resolve("lib") + "/*",
                "io.trino.server.TrinoServer");
        builder.directory(folder.toFile());
        builder.environment().put(PASSWORD, lake.password().reveal());
        TrinoProcess trino = new TrinoProcess(
                builder.redirectErrorStream(true)
                        .redirectOutput(folder.resolve("trino.log").toFile())
                        .start(),
                port);
        trino.awaitAnswer(folder.resolve("trino.log"));
        return trino;
    }

    /** The shipped files, with this lake's addresses. */
    private static void configure(Path folder, CatalogConfig lake, int port) throws IOException {
        Files.createDirectories(folder.resolve("etc/catalog"));
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("etc/config.properties"), """
                coordinator=true
                node-scheduler.include-coordinator=true
                http-server.http.port=%d
                discovery.uri=http://127.0.0.1:%d
                """.formatted(port, port));
        Files.writeString(folder.resolve("etc/access-control.properties"), """
                access-control.name=file
                security.config-file=%s
                """.formatted(
                        FILES.resolve("access-rules.json").toAbsolutePath().normalize()));
        for (String catalog : CATALOGS) {
            Files.writeString(
                    folder.resolve("etc/catalog").resolve(catalog),
                    Files.readString(FILES.resolve(catalog))
                            .replaceFirst("jdbc:postgresql://.*", lake.uri())
                            .replaceFirst("file:///.*", lake.warehouse()));
        }
    }

    private void awaitAnswer(Path log) {
        Awaitility.await("Trino's answer; see " + log)
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(1))
                .failFast("Trino has ended", () -> !process.isAlive())
                .ignoreExceptions()
                .until(() -> {
                    try (Connection connection = connect(OWNER)) {
                        return rows(connection, "SELECT 1").equals(List.of(List.of(1)));
                    }
                });
    }

    /** A session of that user. */
    public Connection connect(String user) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        return DriverManager.getConnection("jdbc:trino://127.0.0.1:" + port + "/notaflow", properties);
    }

    /** Runs a statement; its rows, none when it has no result. */
    public static List<List<@Nullable Object>> rows(Connection connection, String sql) throws SQLException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                try (ResultSet found = statement.getResultSet()) {
                    while (found.next()) {
                        List<@Nullable Object> row = new ArrayList<>();
                        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                            row.add(found.getObject(i));
                        }
                        rows.add(row);
                    }
                }
            }
        }
        return rows;
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
