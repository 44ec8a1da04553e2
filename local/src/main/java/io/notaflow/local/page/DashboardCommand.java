package io.notaflow.local.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code dashboard}: the live page by itself, on the PostgreSQL of any NotaFlow. */
@Command(
        name = "dashboard",
        description = {
            "Runs the live page until it is stopped. A demo starts one of its own; this is for a job that runs elsewhere.",
            "Its users in the database: sql/postgres/roles.sql and docs/operations.md; its keys: docs/configuration.md."
        })
public final class DashboardCommand implements Callable<Integer> {
    @Option(
            names = "--config",
            required = true,
            paramLabel = "FILE",
            description = "the page's own configuration, with the group \"dashboard\" and no secret of the job")
    private Path config = Path.of("");

    @Override
    public Integer call() throws IOException, InterruptedException {
        Process page = new ProcessBuilder(PageJar.command(config)).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(page::destroy, "stop-page"));
        return page.waitFor();
    }
}
