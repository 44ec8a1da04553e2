package io.notaflow.local.page;

import io.notaflow.local.postgres.Postgres;
import io.notaflow.local.process.ChildProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The live page of a demo, in a process of its own, the way a server runs it. */
public final class Page implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(60);

    private final ChildProcess process;
    private final int port;

    private Page(ChildProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Listens when it returns.
     *
     * @param folder where its configuration, passwords and log lie
     * @param pseudonymKey file with the key of the pseudonyms, so that keys of persons can be looked up
     */
    public static Page start(Path folder, Postgres postgres, String flinkUrl, Path pseudonymKey, int port)
            throws IOException, SQLException {
        Files.createDirectories(folder);
        PageUsers users = new PageUsers(folder);
        users.create(postgres);
        Path config = Files.writeString(folder.resolve("dashboard.yaml"), """
                # Written by "notaflow demo" at each start; the ports are those of this run.
                dashboard:
                  port: %d
                  postgres-url: "%s"
                  postgres-user: %s
                  postgres-password-file: "%s"
                  feedback-user: %s
                  feedback-password-file: "%s"
                  flink-url: "%s"
                  hmac-key-file: "%s"
                """.formatted(
                        port,
                        postgres.url(),
                        PageUsers.READER,
                        users.passwordFile(PageUsers.READER),
                        PageUsers.FEEDBACK,
                        users.passwordFile(PageUsers.FEEDBACK),
                        flinkUrl,
                        pseudonymKey));
        List<String> command = new ArrayList<>(PageJar.command(config));
        command.add("--with-parent");
        return new Page(ChildProcess.start("The live page", command, folder.resolve("dashboard.log"), START), port);
    }

    /** What to open. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.close();
    }
}
