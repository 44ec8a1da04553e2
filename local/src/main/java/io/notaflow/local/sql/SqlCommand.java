package io.notaflow.local.sql;

import io.notaflow.config.CatalogConfig;
import io.notaflow.config.CatalogType;
import io.notaflow.config.NotaflowConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code sql}: Flink's SQL client on a lake, at the keyboard or for the statements of a file. */
@Command(
        name = "sql",
        description = "Opens Flink's SQL client on the lake; scripts to begin with are in the folder sql.")
public final class SqlCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--config",
            required = true,
            paramLabel = "FILE",
            description = "the job's configuration, which says where the lake is")
    private Path config;

    @Option(
            names = {"-f", "--file"},
            paramLabel = "FILE",
            description = "run the statements of this file and end")
    private @Nullable Path file;

    @Override
    public Integer call() throws IOException, InterruptedException {
        CatalogConfig catalog = NotaflowConfig.load(new String[] {"--config", config.toString()})
                .catalog();
        if (catalog.type() != CatalogType.JDBC) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Cannot open this catalog, catalog.type: " + catalog.type() + " (expected: jdbc)");
        }
        Path folder = Files.createTempDirectory("notaflow-sql");
        try {
            SqlClientProcess client = new SqlClientProcess(
                    folder,
                    Path.of(System.getProperty("notaflow.home", "."), "sql"),
                    new LakeAddress(catalog.uri(), catalog.user(), catalog.warehouse()),
                    catalog.password().isPresent() ? catalog.password().reveal() : "");
            ProcessBuilder builder = file == null ? client.interactive() : client.running(file);
            return builder.inheritIO().start().waitFor() == 0 ? 0 : 1;
        } finally {
            FileUtils.deleteDirectory(folder.toFile());
        }
    }
}
