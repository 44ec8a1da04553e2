package io.notaflow.local.find;

import io.notaflow.anomaly.bounded.History;
import io.notaflow.config.ConfigReader;
import io.notaflow.config.NotaflowConfig;
import io.notaflow.domain.anomaly.Finding;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code find}: shell issuers, circular trade and Benford's law, once a day. */
@Command(
        name = "find",
        description = {
            "Looks for shell issuers, circular trade and unlikely first digits in the last 120 days of silver, at the newest cut.",
            "Findings go to the job over the topic notaflow.findings; a second run of the same day sends the same ones, which changes nothing."
        })
public final class FindCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--config", required = true, paramLabel = "FILE", description = "the job's configuration")
    private Path config;

    @Option(
            names = "--day",
            paramLabel = "DATE",
            description = "the day until whose end is looked, as 2026-11-20 (default: yesterday in Brasilia)")
    private Optional<LocalDate> day = Optional.empty();

    @Option(names = "--dry-run", description = "prints what is found and sends nothing")
    private boolean dryRun;

    @Override
    public Integer call() throws Exception {
        NotaflowConfig notaflow = ConfigReader.read(config);
        PrintWriter out = spec.commandLine().getOut();
        LocalDate until =
                day.orElseGet(() -> LocalDate.now(ZoneOffset.ofHours(-3)).minusDays(1));
        List<Finding> findings = find(notaflow, until, out);
        findings.forEach(one -> out.println(one.severity() + "  " + one.kind() + "  "
                + one.subject().name() + "  " + one.explanation().en() + "  " + one.id()));
        if (!dryRun && !findings.isEmpty()) {
            FindingsDesk.send(notaflow, findings);
            out.println(findings.size() + " findings sent to "
                    + notaflow.anomalies().findingsTopic());
        }
        return 0;
    }

    static List<Finding> find(NotaflowConfig config, LocalDate until, PrintWriter out) throws IOException {
        History history = Silver.history(config, until);
        List<Finding> findings = DailyRuns.find(history);
        out.println(until + ": " + findings.size() + " findings in " + history.size() + " sales");
        return findings;
    }
}
