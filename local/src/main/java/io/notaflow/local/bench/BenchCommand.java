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
            "After a pass to get warm, a short and a long topic are read; the figure is what the further documents of the long one",
            "cost, so that neither start nor compilation counts. Broker and database are other processes."
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

    /** One way to read a topic to its end. */
    private interface Pass {
        Cost over(NotaflowConfig lake, long documents) throws Exception;
    }

    private void measure(Stage stage, Format format) throws Exception {
        String name = "bench-" + format.name().toLowerCase(Locale.ROOT);
        long few = Math.max(1, documents / 10);
        stage.fill(name + "-short", format, few);
        long bytes = stage.fill(name, format, documents);
        say("%s: %,d documents of %,d bytes in the mean, parallelism %d", format, documents, bytes, parallelism);
        Cost roof = marginal(stage, name, Passes::roof);
        show("roof", roof, roof);
        show("job", marginal(stage, name, Passes::job), roof);
    }

    private Cost marginal(Stage stage, String topic, Pass pass) throws Exception {
        long few = Math.max(1, documents / 10);
        pass.over(stage.lake(topic), documents);
        Cost start = pass.over(stage.lake(topic + "-short"), few);
        return pass.over(stage.lake(topic), documents).beyond(start);
    }

    private void show(String what, Cost cost, Cost roof) {
        say(
                "  %-5s %7.1f µs CPU per document  %5.1f x roof  %,9.0f documents/s  %5.1f values per document  %.3f µs per written value",
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
