package io.notaflow.local.simulate;

import io.notaflow.local.simulate.truth.Outcome;
import io.notaflow.local.simulate.truth.TruthFile;
import io.notaflow.local.simulate.truth.TruthLedger;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code simulate}: realistic documents to a directory or a topic, and the truth about them to a file. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description =
                "Writes realistic, valid documents (and a share of odd and bad ones), each a function of seed, index and start date.")
public final class SimulateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--invoices",
            required = true,
            paramLabel = "N",
            description = "main invoices; copies, events and bad records come on top")
    private long invoices;

    @Option(names = "--seed", required = true, paramLabel = "S", description = "any integer")
    private long seed;

    @Option(
            names = "--start",
            paramLabel = "DATE",
            description = "day of the first arrival, Brasília time (default: today)")
    private @Nullable LocalDate start;

    @Option(
            names = "--format",
            defaultValue = "MIXED",
            paramLabel = "xml|json|mixed",
            description = "syntax (default: mixed)")
    private Format format;

    @Option(
            names = "--old",
            defaultValue = "0",
            paramLabel = "SHARE",
            description = "share of documents years old (default: 0)")
    private double old;

    @Option(
            names = "--truth",
            paramLabel = "FILE",
            description = "JSON lines: what should become of each document, and the totals")
    private @Nullable Path truth;

    @ArgGroup(multiplicity = "1")
    private Destination destination = new Destination();

    private final Clock clock;

    /** For the command line: the wall clock gives the default start and the header of sending. */
    public SimulateCommand() {
        this(Clock.systemUTC());
    }

    SimulateCommand(Clock clock) {
        this.clock = clock;
    }

    static final class Destination {
        @Option(names = "--out", paramLabel = "DIR", description = "one file a record and manifest.list")
        @Nullable
        Path directory;

        @ArgGroup(exclusive = false)
        @Nullable
        Topic topic;
    }

    static final class Topic {
        @Option(names = "--kafka", required = true, paramLabel = "SERVERS", description = "bootstrap servers")
        String servers;

        @Option(names = "--topic", required = true, paramLabel = "T", description = "topic")
        String name;
    }

    @Override
    public Integer call() throws IOException {
        if (invoices < 0 || old < 0 || old > 1) {
            throw new ParameterException(
                    spec.commandLine(), "--invoices must not be negative and --old lies in [0, 1]");
        }
        LocalDate first = start != null ? start : LocalDate.now(clock.withZone(ZoneOffset.ofHours(-3)));
        Simulation simulation =
                new Simulation(seed, first, format, Mix.defaults().withOld(old));
        try (RecordTarget target = target();
                Writer truthOut = truth == null ? Writer.nullWriter() : Files.newBufferedWriter(truth)) {
            TruthFile file = new TruthFile(truthOut);
            Iterator<SimulatedRecord> records = simulation.records(0, invoices);
            while (records.hasNext()) {
                SimulatedRecord simulated = records.next();
                target.send(simulated);
                file.add(simulated.index(), simulated.arrival(), simulated.truth());
            }
            report(file.finish());
        }
        return 0;
    }

    private RecordTarget target() throws IOException {
        Topic topic = destination.topic;
        if (topic != null) {
            return new KafkaTarget(topic.servers, topic.name, clock);
        }
        Path directory = destination.directory;
        if (directory == null) {
            throw new ParameterException(spec.commandLine(), "Missing --out DIR, or --kafka SERVERS --topic T");
        }
        return new DirectoryTarget(directory);
    }

    private void report(TruthLedger ledger) {
        spec.commandLine()
                .getOut()
                .println(String.format(
                        Locale.ROOT,
                        "%d records, %d documents: %d accepted, %d duplicates, %d quarantined; truth R$ %s",
                        ledger.records(),
                        ledger.documents(),
                        ledger.count(Outcome.ACCEPTED),
                        ledger.count(Outcome.DUPLICATE),
                        ledger.count(Outcome.QUARANTINED),
                        ledger.totalBrl().toPlainString()));
        spec.commandLine().getOut().flush();
    }
}
