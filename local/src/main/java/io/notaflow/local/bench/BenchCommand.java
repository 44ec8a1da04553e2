package io.notaflow.local.bench;

import io.notaflow.config.NotaflowConfig;
import io.notaflow.local.simulate.Format;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.commons.io.FileUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code bench}: CPU per document of the whole job against the roof, second pass of a warm JVM. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "Measures what a document costs: CPU of the whole job against the roof (Kafka bytes to nowhere by the same source).",
            "Each pass runs twice over one topic; the second, on a warm JVM, is the figure. Broker and database are other processes."
        })
public final class BenchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--documents", defaultValue = "60000", paramLabel = "N", description = "invoices (default: 60000)")
    private long documents;

    @Option(names = "--parallelism", defaultValue = "2", paramLabel = "N", description = "default: 2")
    private int parallelism;

    @Override
    public Integer call() throws Exception {
        Path folder = Files.createTempDirectory("notaflow-bench");
        try (Stage stage = new Stage(folder, parallelism)) {
            for (Format format : new Format[] {Format.JSON, Format.XML}) {
                measure(stage, format);
            }
        } finally {
            FileUtils.deleteDirectory(folder.toFile());
        }
        return 0;
    }

    private void measure(Stage stage, Format format) throws Exception {
        String topic = "bench-" + format.name().toLowerCase(Locale.ROOT);
        long bytes = stage.fill(topic, format, documents);
        say("%s: %,d documents of %,d bytes in the mean, parallelism %d", format, documents, bytes, parallelism);
        Passes.roof(stage.lake(topic), documents);
        Cost roof = Passes.roof(stage.lake(topic), documents);
        show("roof", roof, roof);
        NotaflowConfig cold = stage.lake(topic);
        show("job, first pass (cold)", Passes.job(cold, documents), roof);
        show("job", Passes.job(stage.lake(topic), documents), roof);
    }

    private void show(String what, Cost cost, Cost roof) {
        say(
                "  %-24s %7.1f µs CPU per document  %5.1f x roof  %,9.0f documents/s  %5.1f values per document  %.3f µs per written value",
                what,
                cost.microsPerDocument(),
                cost.ratioTo(roof),
                cost.documentsPerSecond(),
                (double) cost.values() / cost.documents(),
                cost.microsPerValue(roof));
    }

    private void say(String format, Object... values) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(String.format(Locale.ROOT, format, values));
        out.flush();
    }
}
