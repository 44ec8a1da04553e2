package io.notaflow.local.rules;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.rule.Rule;
import io.notaflow.anomaly.rule.RuleStatus;
import io.notaflow.anomaly.rule.read.RuleReader;
import io.notaflow.anomaly.rule.read.RuleText;
import io.notaflow.anomaly.rule.run.BoundedRun;
import io.notaflow.anomaly.rule.run.RuleBook;
import io.notaflow.config.ConfigReader;
import io.notaflow.config.NotaflowConfig;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.kpi.CfopClasses;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code rules backtest}: what a rule would have found, before anyone sends it. */
@Command(
        name = "backtest",
        description = {
            "Applies a rule to the invoices in silver, at the newest cut, with the code of the job; nothing is sent or written.",
            "Documents count by their arrival, so that what came too late for its window is left out as in the job."
        })
final class BacktestCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--config", required = true, paramLabel = "FILE", description = "the job's configuration")
    private Path config;

    @Option(
            names = "--days",
            paramLabel = "N",
            defaultValue = "30",
            description = "documents that arrived in the last N days (default: ${DEFAULT-VALUE})")
    private int days;

    @Parameters(paramLabel = "FILE", description = "the rule as JSON; its status and effective-from do not matter")
    private Path file;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        RuleText read = RuleReader.read(Files.readAllBytes(file));
        Rule rule = read.rule();
        if (rule == null || rule.status() == RuleStatus.RETIRED) {
            read.problems().forEach(problem -> out.println("refused: " + problem.sentence()));
            out.println("There is nothing to apply.");
            return 1;
        }
        NotaflowConfig notaflow = ConfigReader.read(config);
        List<Fact> facts = facts(notaflow);
        BoundedRun run =
                new BoundedRun(RuleBook.always(rule), notaflow.anomalies().lateness());
        facts.forEach(run::observe);
        List<Finding> findings = run.finish();
        BacktestText.write(rule, facts.size(), findings, run.takeOutOfTime(), out);
        BacktestText.overlap(findings, new JobAnswers(notaflow.postgres()).kindsByKey(), out);
        return 0;
    }

    private List<Fact> facts(NotaflowConfig notaflow) throws Exception {
        Instant from = Instant.now().minus(Duration.ofDays(days));
        Optional<SilverRows> opened = SilverRows.open(notaflow);
        if (opened.isEmpty()) {
            return List.of();
        }
        try (SilverRows rows = opened.get()) {
            CfopClasses classes = new CfopClasses(notaflow.kpis().cfopClasses());
            return SilverFacts.read(rows, from, SilverTraits.read(rows, from, classes));
        }
    }
}
