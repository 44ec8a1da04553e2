package io.notaflow.local.sql;

import io.notaflow.local.process.OwnJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.table.client.SqlClient;

/**
 * Flink's SQL client in a JVM of its own, which runs the queries itself and knows the lake as its catalog. What it needs, the password
 * included, is written to files in a folder that only this user can read.
 */
public final class SqlClientProcess {
    private static final int HEAP_MEGABYTES = 1_024;
    private static final String CONFIGURATION = """
            execution.target: local
            parallelism.default: 2
            taskmanager.numberOfTaskSlots: 4
            taskmanager.memory.network.max: 64m
            jobmanager.bind-host: 127.0.0.1
            taskmanager.bind-host: 127.0.0.1
            rest.bind-address: 127.0.0.1
            """;

    private final Path folder;

    /**
     * Writes the files.
     *
     * @param folder for the files; nothing in it is needed afterwards
     * @param scripts the folder with {@code catalog.sql}
     */
    public SqlClientProcess(Path folder, Path scripts, LakeAddress lake, String password) throws IOException {
        this.folder = Files.createDirectories(folder.toAbsolutePath());
        Files.setPosixFilePermissions(this.folder, PosixFilePermissions.fromString("rwx------"));
        Files.createDirectories(this.folder.resolve("conf"));
        Files.writeString(this.folder.resolve("conf/config.yaml"), CONFIGURATION);
        Files.writeString(catalog(), lake.fillIn(Files.readString(scripts.resolve(Questions.CATALOG))));
        Files.writeString(passwords(), lake.passwordLine(password) + "\n");
        Files.setPosixFilePermissions(passwords(), PosixFilePermissions.fromString("rw-------"));
    }

    /** For work at the keyboard. */
    public ProcessBuilder interactive() {
        return client(List.of());
    }

    /** Runs the statements of a file and ends. */
    public ProcessBuilder running(Path file) {
        return client(List.of("-f", file.toAbsolutePath().toString()));
    }

    private ProcessBuilder client(List<String> more) {
        List<String> arguments =
                new ArrayList<>(List.of("embedded", "-i", catalog().toString()));
        arguments.addAll(more);
        ProcessBuilder builder = new ProcessBuilder(
                OwnJvm.command(SqlClient.class, folder.resolve("sql-client.log"), HEAP_MEGABYTES, arguments));
        builder.environment().put("FLINK_CONF_DIR", folder.resolve("conf").toString());
        builder.environment().put("PGPASSFILE", passwords().toString());
        return builder;
    }

    private Path catalog() {
        return folder.resolve(Questions.CATALOG);
    }

    private Path passwords() {
        return folder.resolve("pgpass");
    }
}
