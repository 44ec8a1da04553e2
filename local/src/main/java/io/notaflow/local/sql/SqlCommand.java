package io.notaflow.local.sql;

import io.notaflow.config.CatalogConfig;
import io.notaflow.config.CatalogType;
import io.notaflow.config.NotaflowConfig;
import io.notaflow.local.demo.DemoFiles;
import io.notaflow.local.process.Home;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code sql}: Flink's SQL client on a lake, at the keyboard or for the statements of a file. */
@Command(
        name = "sql",
        description = "Opens Flink's SQL client on the lake; questions to begin with are in the folder sql/flink.")
public final class SqlCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "the job's configuration, which says where the lake is (default: that of the running demo, "
                    + DemoFiles.FOLDER + "/" + DemoFiles.CONFIGURATION + ")")
    private @Nullable Path config;

    @Option(
            names = {"-f", "--file"},
            paramLabel = "FILE",
            description = "the same as FILE")
    private @Nullable Path file;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "run the statements of this file and end; one of sql/flink by its name alone, as kpis-now")
    private @Nullable Path question;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (file != null && question != null) {
            throw new ParameterException(spec.commandLine(), "Which file? (expected: FILE or -f FILE, not both)");
        }
        CatalogConfig catalog = catalog();
        Questions questions = new Questions(Home.file("sql/flink"));
        Path asked = file != null ? file : question;
        Path statements = asked == null ? null : questions.find(asked);
        String password = catalog.password().isPresent() ? catalog.password().reveal() : "";
        LakeAddress lake = new LakeAddress(catalog.uri(), catalog.user(), catalog.warehouse());
        lake.check(password);
        Path folder = Files.createTempDirectory("notaflow-sql");
        try {
            SqlClientProcess client = new SqlClientProcess(folder, questions.folder(), lake, password);
            ProcessBuilder builder = statements == null ? client.interactive() : client.running(statements);
            return builder.inheritIO().start().waitFor() == 0 ? 0 : 1;
        } finally {
            FileUtils.deleteDirectory(folder.toFile());
        }
    }

    private CatalogConfig catalog() {
        Path file = config == null ? Path.of(DemoFiles.FOLDER, DemoFiles.CONFIGURATION) : config;
        if (config == null && !Files.exists(file)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "No demo has run in this folder: " + file.toAbsolutePath()
                            + " is missing (expected: \"./notaflow demo\""
                            + " running in another terminal, or --config FILE with the job's configuration)");
        }
        CatalogConfig catalog =
                NotaflowConfig.load(new String[] {"--config", file.toString()}).catalog();
        if (catalog.type() != CatalogType.JDBC) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Cannot open this catalog, catalog.type: " + catalog.type() + " (expected: jdbc)");
        }
        return catalog;
    }
}
