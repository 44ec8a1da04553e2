package io.notaflow.local.feedback;

import io.notaflow.config.ConfigReader;
import io.notaflow.domain.anomaly.Verdict;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code feedback}: says whether a finding is what it says, or lists what was said. */
@Command(
        name = "feedback",
        description = {
            "Marks a finding as confirmed or false; `feedback list` prints what was said.",
            "A false one silences, for 90 days, findings of the same kind (rule), subject and counterpart that are not graver."
        })
public final class FeedbackCommand implements Callable<Integer> {
    private static final String LIST = "list";
    private static final int LONGEST_NOTE = 500;

    @Spec
    private CommandSpec spec;

    @Option(names = "--config", required = true, paramLabel = "FILE", description = "the job's configuration")
    private Path config;

    @Option(names = "--note", paramLabel = "TEXT", description = "why; no personal data, please")
    private Optional<String> note = Optional.empty();

    @Option(names = "--by", paramLabel = "NAME", description = "who says so (default: the user of this machine)")
    private String by = System.getProperty("user.name", "unknown");

    @Parameters(index = "0", paramLabel = "ID", description = "id of the finding, or `list`")
    private String id;

    @Parameters(index = "1", paramLabel = "confirmed|false", arity = "0..1", description = "what it is")
    private Optional<Verdict> verdict = Optional.empty();

    @Override
    public Integer call() throws Exception {
        if (id.equals(LIST) != verdict.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "What is it? (expected: feedback ID confirmed|false, or feedback list)");
        }
        if (note.filter(text -> text.length() > LONGEST_NOTE).isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "Too long a note (expected: at most " + LONGEST_NOTE + " characters)");
        }
        FeedbackBook book = new FeedbackBook(ConfigReader.read(config).postgres());
        book.create();
        return verdict.isEmpty() ? list(book) : mark(book, verdict.get());
    }

    private int mark(FeedbackBook book, Verdict word) throws SQLException {
        PrintWriter out = spec.commandLine().getOut();
        if (!book.mark(id, word, by, note.orElse(null), Clock.systemUTC().instant())) {
            out.println("There is no finding " + id + " in the table anomalies.");
            return 1;
        }
        out.println(id + " is marked " + word
                + (word == Verdict.FALSE ? "; its like is silent for 90 days unless graver" : ""));
        return 0;
    }

    private int list(FeedbackBook book) throws SQLException {
        PrintWriter out = spec.commandLine().getOut();
        for (FeedbackBook.Entry one : book.newest()) {
            out.println(one.at().truncatedTo(ChronoUnit.SECONDS) + "  " + one.verdict() + "  " + one.findingId() + "  "
                    + one.about() + "  by " + one.by() + (one.silences() ? "  (its like is silent)" : "")
                    + (one.note() == null ? "" : "  " + one.note()));
        }
        return 0;
    }
}
