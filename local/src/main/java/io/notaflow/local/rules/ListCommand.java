package io.notaflow.local.rules;

import io.notaflow.anomaly.rule.Rule;
import io.notaflow.anomaly.rule.Written;
import io.notaflow.anomaly.rule.run.RuleDecision;
import io.notaflow.config.ConfigReader;
import io.notaflow.config.NotaflowConfig;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code rules list}: the rules on the topic and what the job says about them. */
@Command(
        name = "list",
        description = "Prints the newest version of each rule, the job's answer, and its open findings.")
final class ListCommand implements Callable<Integer> {
    private static final String LINE = "%-32s %7s %-8s %-24s %-8s %8s  %s";

    @Spec
    private CommandSpec spec;

    @Option(names = "--config", required = true, paramLabel = "FILE", description = "the job's configuration")
    private Path config;

    @Option(names = "--all", description = "all records on the topic, refused ones too")
    private boolean all;

    @Override
    public Integer call() throws Exception {
        NotaflowConfig notaflow = ConfigReader.read(config);
        PrintWriter out = spec.commandLine().getOut();
        RulesDesk desk = RulesDesk.open(notaflow);
        JobAnswers answers = new JobAnswers(notaflow.postgres());
        Map<String, Long> open = answers.openFindings();
        List<RuleDecision> shown = desk.decisions().stream()
                .filter(one -> all || isNewest(desk, one))
                .toList();
        out.println(String.format(
                Locale.ROOT, LINE, "rule", "version", "status", "effective from", "severity", "findings", "the job"));
        for (RuleDecision one : shown) {
            line(one, answers, open, out);
        }
        out.println(shown.size() + (all ? " record" : " rule") + (shown.size() == 1 ? "" : "s"));
        return 0;
    }

    private static boolean isNewest(RulesDesk desk, RuleDecision one) {
        Rule rule = one.rule();
        return rule != null
                && desk.newest(rule.id())
                        .filter(newest ->
                                newest.origin().offset() == one.origin().offset())
                        .isPresent();
    }

    private static void line(RuleDecision one, JobAnswers answers, Map<String, Long> open, PrintWriter out)
            throws SQLException {
        Rule rule = one.rule();
        String answer = answers.answer(one.origin().offset(), one.origin().knownAt())
                .orElse(one.accepted() ? "no answer yet" : "no answer yet; will be refused: " + one.problems());
        out.println(String.format(
                Locale.ROOT,
                LINE,
                rule == null ? "?" : rule.id(),
                rule == null ? "?" : rule.version(),
                rule == null ? "?" : Written.name(rule.status()),
                one.effectiveFrom() == null ? "-" : one.effectiveFrom(),
                rule == null ? "?" : Written.name(rule.severity()),
                rule == null ? 0 : open.getOrDefault(rule.key(), 0L),
                answer));
    }
}
