package io.notaflow.local.postgres;

import io.notaflow.local.process.ChildProcess;
import io.notaflow.local.process.FormerProcess;
import io.notaflow.local.process.FreePort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.apache.commons.io.FileUtils;

/** A running PostgreSQL with one database; what it stored under a folder is there again when it is started on that folder. */
public final class Postgres implements AutoCloseable {
    /** Role and database of everything NotaFlow stores. */
    public static final String USER = "notaflow";

    static final String SUPERUSER = "postgres";

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    /**
     * Iterations make guessing a person's password dear. These are 192 random bits, and 4,096 iterations are what each of the dozens of connections
     * of a starting job would wait for.
     */
    private static final String SETTINGS = """

            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            max_connections = 200
            shared_buffers = 64MB
            timezone = 'UTC'
            log_timezone = 'UTC'
            scram_iterations = 1
            """;

    private final ChildProcess guard;
    private final Path folder;
    private final int port;

    private Postgres(ChildProcess guard, Path folder, int port) {
        this.guard = guard;
        this.folder = folder;
        this.port = port;
    }

    /** Starts on a free port of the loopback interface. */
    public static Postgres start(Path folder, Path log) throws IOException, SQLException {
        return start(folder.toAbsolutePath(), log.toAbsolutePath(), FreePort.any());
    }

    public static Postgres start(Path folder, Path log, int port) throws IOException, SQLException {
        Path data = folder.resolve("data");
        Files.createDirectories(folder);
        Files.createDirectories(log.getParent());
        ServerCommands commands = new ServerCommands(PostgresBinaries.unpackedAt(folder.resolve("server")));
        FormerProcess.end(data.resolve("postmaster.pid"), "postgres");
        String password = PasswordFile.readOrCreate(passwordFile(folder));
        if (!Files.exists(data)) {
            initialise(commands, folder, log);
        }
        ChildProcess guard = ChildProcess.start("PostgreSQL", commands.guarded(data, port, log), log, START_LIMIT);
        createDatabaseOnce(port, password);
        return new Postgres(guard, folder, port);
    }

    private static void initialise(ServerCommands commands, Path folder, Path log) throws IOException {
        Path half = folder.resolve("data.new");
        FileUtils.deleteDirectory(half.toFile());
        ServerCommands.run(commands.initialise(half, passwordFile(folder)), log);
        Files.writeString(half.resolve("postgresql.conf"), SETTINGS, StandardOpenOption.APPEND);
        Files.move(half, folder.resolve("data"));
    }

    private static void createDatabaseOnce(int port, String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", SUPERUSER, password);
                Statement statement = connection.createStatement()) {
            if (isThere(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + USER + "'")) {
                statement.execute("ALTER ROLE " + USER + " PASSWORD '" + password + "'");
            } else {
                statement.execute("CREATE ROLE " + USER + " LOGIN PASSWORD '" + password + "'");
            }
            if (!isThere(statement, "SELECT 1 FROM pg_database WHERE datname = '" + USER + "'")) {
                statement.execute("CREATE DATABASE " + USER + " OWNER " + USER);
            }
        }
    }

    private static boolean isThere(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static Path passwordFile(Path folder) {
        return folder.resolve("password");
    }

    /** The file whose only content is the password of {@link #USER}. */
    public Path passwordFile() {
        return passwordFile(folder);
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + USER;
    }

    public Connection connect() throws SQLException, IOException {
        return DriverManager.getConnection(url(), USER, PasswordFile.readOrCreate(passwordFile()));
    }

    /** Runs statements on the database of {@link #USER} as the server's superuser. */
    public void administer(List<String> statements) throws SQLException, IOException {
        try (Connection connection =
                        DriverManager.getConnection(url(), SUPERUSER, PasswordFile.readOrCreate(passwordFile()));
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    public boolean isAlive() {
        return guard.isAlive();
    }

    @Override
    public void close() {
        guard.close();
    }
}
