package io.notaflow.local.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a user may say about a demo. */
final class DemoOptions {
    private static final long WHEN_DONE = 10_000;
    private static final long ENDLESS = 1_000_000_000;
    private static final long LIVELY = 100;

    @Option(
            names = "--data",
            defaultValue = DemoFiles.FOLDER,
            paramLabel = "DIR",
            description = "where everything lies; a second run resumes (default: " + DemoFiles.FOLDER + ")")
    Path data = Path.of(DemoFiles.FOLDER);

    @Option(
            names = "--input",
            paramLabel = "PATH",
            description =
                    "feed the files under PATH in name order instead of simulated documents; @FILE is a list: one path"
                            + " a line, relative to the list, optionally a tab and the arrival instant. May be repeated")
    List<String> inputs = new ArrayList<>();

    @Option(
            names = "--invoices",
            paramLabel = "N",
            description =
                    "simulated invoices to feed in this run (default: 10000 with --stop-when-done, else on and on)")
    @Nullable
    Long invoices;

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "invoices a second, simulated ones issued just now; 0: of the last days, as fast as possible"
                    + " (default: 0 with --stop-when-done or --input, else 100)")
    @Nullable
    Long rate;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "N", description = "of the simulator (default: 1)")
    long seed = 1;

    @Option(
            names = "--port",
            defaultValue = "8080",
            paramLabel = "N",
            description =
                    "of the live page; the next free one when taken (default: 8080). Flink's own page is on the one after it")
    int port = 8080;

    @Option(
            names = "--stop-when-done",
            description = "end when everything sent is committed; the exit code says whether it balances")
    boolean stopWhenDone;

    @Option(names = "--report", paramLabel = "FILE", description = "write the figures as JSON")
    @Nullable
    Path report;

    @Option(names = "--fresh", description = "throw away what a former demo left in DIR")
    boolean fresh;

    long invoices() {
        if (invoices != null) {
            return invoices;
        }
        return stopWhenDone ? WHEN_DONE : ENDLESS;
    }

    long rate() {
        if (rate != null) {
            return rate;
        }
        return stopWhenDone || !inputs.isEmpty() ? 0 : LIVELY;
    }

    /** Whether simulated invoices are issued while they are sent. */
    boolean live() {
        return inputs.isEmpty() && rate() > 0;
    }

    /** Whether they go on and on. */
    boolean endless() {
        return inputs.isEmpty() && invoices == null && !stopWhenDone;
    }

    /** What is wrong with them, or null. */
    @Nullable
    String problem() {
        if (invoices() < 0 || rate() < 0) {
            return "--invoices and --rate must not be negative";
        }
        if (!inputs.isEmpty() && invoices != null) {
            return "--input and --invoices exclude each other";
        }
        return port < 1 || port > 65_535 ? "--port lies between 1 and 65535" : null;
    }
}
