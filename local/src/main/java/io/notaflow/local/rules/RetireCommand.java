package io.notaflow.local.rules;

import io.notaflow.anomaly.rule.Rule;
import io.notaflow.anomaly.rule.RuleStatus;
import io.notaflow.anomaly.rule.run.RuleDecision;
import io.notaflow.config.ConfigReader;
import io.notaflow.config.NotaflowConfig;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code rules retire}: ends a rule by a further version of it. */
@Command(name = "retire", description = "Ends a rule. Its findings stay.")
final class RetireCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--config", required = true, paramLabel = "FILE", description = "the job's configuration")
    private Path config;

    @Parameters(paramLabel = "ID", description = "the rule")
    private String id;

    @Override
    public Integer call() throws Exception {
        NotaflowConfig notaflow = ConfigReader.read(config);
        RulesDesk desk = RulesDesk.open(notaflow);
        Optional<Rule> newest = desk.newest(id).map(RuleDecision::rule);
        if (newest.isEmpty() || newest.get().status() == RuleStatus.RETIRED) {
            spec.commandLine().getOut().println("No rule " + id + " (expected: one that `rules list` shows)");
            return 1;
        }
        int version = newest.get().version() + 1;
        byte[] text = ("{\"id\": \"" + id + "\", \"version\": " + version + ", \"status\": \"retired\"}")
                .getBytes(StandardCharsets.UTF_8);
        return Sending.send(
                notaflow, desk, id + '@' + version, text, spec.commandLine().getOut());
    }
}
