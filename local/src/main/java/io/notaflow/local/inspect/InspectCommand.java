package io.notaflow.local.inspect;

import io.notaflow.config.IngestConfig;
import io.notaflow.config.NotaflowConfig;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code inspect}: judges documents off-line as the job would. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        description = {
            "Decodes and validates documents off-line with the job's code, each by itself: duplicates, revisions and"
                    + " cancellations are not looked for. Folders are read with all below them, in the order of names.",
            "",
            "For each document, in the table and in JSON lines:",
            "  file        the file it stands in",
            "  index       its place in the file, 0-based: a batch holds several",
            "  kind        INVOICE, EVENT, EVENT_REQUEST, PROTOCOL, SUMMARY, STATUS,",
            "              EVENT_SUMMARY, VOIDED_RANGE; FOREIGN: no NF-e or NFC-e;",
            "              UNKNOWN: nothing could be read",
            "  outcome     ACCEPTED or QUARANTINED",
            "  code        code of the decisive reason (docs/rules.md), or null",
            "  access_key  44 characters, a person's CPF in it replaced, or null",
            "  message     what it is, or why it cannot count; nothing personal",
            "  flags       codes of everything else that is odd about it",
            "",
            "Exit code 1 when a document is quarantined or a file cannot be read."
        })
public final class InspectCommand implements Callable<Integer> {
    private static final int DEFAULT_MAX_BYTES = 12 * 1024 * 1024;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "files and folders")
    private List<Path> paths;

    @Option(
            names = "--format",
            defaultValue = "TABLE",
            paramLabel = "table|jsonl",
            description = "for people or for programs (default: table)")
    private Form form;

    @Option(
            names = "--language",
            defaultValue = "EN",
            paramLabel = "en|pt",
            description = "language of the messages (default: en)")
    private Language language;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description =
                    "a job's configuration: its severities, tolerance, size limit and pseudonyms (default: the defaults,"
                            + " and pseudonyms that change with every run)")
    private @Nullable Path config;

    private final Clock clock;

    /** The two forms of the listing. */
    enum Form {
        TABLE,
        JSONL
    }

    public InspectCommand() {
        this(Clock.systemUTC());
    }

    InspectCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new ParameterException(spec.commandLine(), "Cannot find the file or folder: " + path);
            }
        }
        IngestConfig ingest = config == null
                ? null
                : NotaflowConfig.load("--config", config.toString()).ingest();
        Instant now = clock.instant();
        Judge judge = ingest == null ? Judge.withDefaults(now, language) : Judge.of(ingest, now, language);
        PrintWriter out = spec.commandLine().getOut();
        Listing listing = form == Form.TABLE ? new TableListing(out) : new JsonListing(out);
        Inspection inspection =
                new Inspection(judge, listing, ingest == null ? DEFAULT_MAX_BYTES : ingest.maxRecordBytes());
        for (Path path : paths) {
            new DocumentFiles(inspection).walk(path);
        }
        listing.end();
        return inspection.rejected() == 0 ? 0 : 1;
    }
}
