package io.notaflow.local.bench;

import io.notaflow.local.simulate.Format;
import io.notaflow.local.simulate.Mix;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.commons.io.FileUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code bench}: what a document costs, part by part, in one run of a warm JVM. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "Measures what a document costs: CPU of lake and figures against the roof (Kafka bytes to nowhere by the same source).",
            "After a pass to get warm, a short and a long topic are read; the figure is what the further documents of the long one",
            "cost, so that neither start nor compilation counts. Broker and database are other processes.",
            "Without an option of its own, every part but --skew and --state runs."
        })
public final class BenchCommand implements Callable<Integer> {
    private static final int[] CHECKPOINT_SECONDS = {5, 30};

    @Spec
    private CommandSpec spec;

    @Option(names = "--documents", defaultValue = "60000", paramLabel = "N", description = "invoices (default: 60000)")
    private long documents;

    @Option(names = "--parallelism", defaultValue = "2", paramLabel = "N", description = "default: 2")
    private int parallelism;

    @Option(
            names = "--rounds",
            defaultValue = "2",
            paramLabel = "N",
            description = "passes of which the best counts (default: 2)")
    private int rounds;

    @Option(
            names = "--format",
            split = ",",
            defaultValue = "JSON,XML",
            paramLabel = "json|xml",
            description = "syntaxes of the costs (default: json,xml)")
    private List<Format> formats = new ArrayList<>();

    @Option(names = "--costs", description = "roof, lake, lake + kpis, invoice_status apart")
    private boolean costs;

    @Option(
            names = "--rows",
            description = "rows of gold.kpis and PostgreSQL per document, checkpoints every 5 and 30 s")
    private boolean rows;

    @Option(names = "--look-ups", description = "time of a look-up in invoice_status beside the writing job")
    private boolean lookUps;

    @Option(names = "--skew", description = "throughput with one issuer at 30 %% of the stream, and with one-step sums")
    private boolean skew;

    @Option(names = "--state", description = "bytes of state per key, content and cell, heap and RocksDB")
    private boolean state;

    @Option(names = "--all", description = "every part")
    private boolean all;

    /** What can be measured. */
    enum Part {
        COSTS,
        ROWS,
        LOOK_UPS,
        SKEW,
        STATE
    }

    @Override
    public Integer call() throws Exception {
        if (documents < 1 || parallelism < 1 || rounds < 1 || formats.contains(Format.MIXED)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--documents, --parallelism and --rounds must be positive, and --format json or xml");
        }
        Path folder = Files.createTempDirectory("notaflow-bench");
        try (Stage stage = new Stage(folder, parallelism)) {
            measure(stage, new Report(spec.commandLine().getOut()));
        } finally {
            FileUtils.deleteDirectory(folder.toFile());
        }
        return 0;
    }

    /** What was asked for. */
    Set<Part> parts() {
        if (all) {
            return EnumSet.allOf(Part.class);
        }
        Map<Part, Boolean> asked =
                Map.of(Part.COSTS, costs, Part.ROWS, rows, Part.LOOK_UPS, lookUps, Part.SKEW, skew, Part.STATE, state);
        Set<Part> parts = EnumSet.noneOf(Part.class);
        asked.forEach((part, wanted) -> {
            if (wanted) {
                parts.add(part);
            }
        });
        return parts.isEmpty() ? EnumSet.of(Part.COSTS, Part.ROWS, Part.LOOK_UPS) : parts;
    }

    private void measure(Stage stage, Report report) throws Exception {
        Set<Part> parts = parts();
        report.say(
                "Parallelism %d, %d processors",
                parallelism, Runtime.getRuntime().availableProcessors());
        if (parts.contains(Part.COSTS)) {
            for (Format format : formats) {
                new Costs(stage, report, rounds).measure(format, documents);
            }
        }
        if (parts.contains(Part.ROWS) || parts.contains(Part.LOOK_UPS) || parts.contains(Part.STATE)) {
            ofOneTopic(parts, stage, report);
        }
        if (parts.contains(Part.SKEW)) {
            new Skew(stage, report, rounds).measure(documents);
        }
    }

    private void ofOneTopic(Set<Part> parts, Stage stage, Report report) throws Exception {
        Topic topic = stage.fill("kpis", Format.JSON, Mix.plain(), documents);
        report.say("Lake + kpis over %,d JSON documents", documents);
        if (parts.contains(Part.ROWS)) {
            for (int seconds : CHECKPOINT_SECONDS) {
                new Rows(stage, report).measure(topic, seconds);
            }
        }
        if (parts.contains(Part.LOOK_UPS)) {
            LookUps.measure(stage, topic, report);
        }
        if (parts.contains(Part.STATE)) {
            new StateCosts(stage, report).measure(topic, "hashmap");
            new StateCosts(stage, report).measure(topic, "rocksdb");
        }
    }
}
