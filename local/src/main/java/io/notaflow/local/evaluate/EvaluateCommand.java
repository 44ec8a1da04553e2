package io.notaflow.local.evaluate;

import io.notaflow.local.evaluate.world.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code evaluate}. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Sends simulated months with planted anomalies of every kind, and as many things that only look like them, through a real",
            "broker and the whole job, reads gold.anomalies, and prints how many were found. See docs/evaluate.md.",
            "Exit code 0 when the goals are reached, 1 otherwise."
        })
public final class EvaluateCommand implements Callable<Integer> {
    private static final int LEAST_DAYS = 36;

    @Spec
    private CommandSpec spec;

    @Option(names = "--seed", required = true, paramLabel = "S", description = "everything is a function of it")
    private long seed;

    @Option(names = "--days", defaultValue = "90", paramLabel = "N", description = "simulated days (default: 90)")
    private int days;

    @Option(
            names = "--documents",
            defaultValue = "120000",
            paramLabel = "N",
            description = "ordinary invoices, about (default: 120000)")
    private int documents;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "keep broker, lake and logs there (default: a folder that is removed)")
    @Nullable
    private Path data;

    @Option(names = "--report", paramLabel = "FILE", description = "write figures, misses and false findings as JSON")
    @Nullable
    private Path report;

    @Option(names = "--clean", description = "plant nothing: whatever is found is false")
    private boolean clean;

    @Override
    public Integer call() throws Exception {
        if (days < LEAST_DAYS || documents < 1_000) {
            throw new ParameterException(
                    spec.commandLine(), "--days must be at least " + LEAST_DAYS + " and --documents at least 1000");
        }
        Path folder = data == null ? Files.createTempDirectory("notaflow-evaluate") : data;
        try {
            return evaluate(folder);
        } finally {
            if (data == null) {
                FileUtils.deleteDirectory(folder.toFile());
            }
        }
    }

    private int evaluate(Path folder) throws Exception {
        EvaluationRun.Result result = new EvaluationRun(
                        folder, spec.commandLine().getOut(), Clock.systemUTC())
                .run(
                        seed,
                        World.of(seed, days, documents),
                        clean ? EvaluationRun.Months.CLEAN : EvaluationRun.Months.PLANTED);
        if (report != null) {
            EvaluationReport.write(report, seed, result.scores(), result.matching());
        }
        return result.scores().shortcomings().isEmpty() ? 0 : 1;
    }
}
