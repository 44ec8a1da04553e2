package io.notaflow.local.rules;

import io.notaflow.anomaly.rule.Rule;
import io.notaflow.anomaly.rule.read.RuleReader;
import io.notaflow.anomaly.rule.read.RuleText;
import io.notaflow.config.ConfigReader;
import io.notaflow.config.NotaflowConfig;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code rules put}: sends a version of a rule that is good, and nothing else. */
@Command(
        name = "put",
        description = {
            "Sends a version of a rule to the job; exit code 1 and all reasons when it is refused.",
            "Without effective-from it is in force two seconds from now on, so that every task knows it before."
        })
final class PutCommand implements Callable<Integer> {
    /** What the record needs to reach every task. */
    private static final Duration TRANSIT = Duration.ofSeconds(2);

    @Spec
    private CommandSpec spec;

    @Option(names = "--config", required = true, paramLabel = "FILE", description = "the job's configuration")
    private Path config;

    @Parameters(paramLabel = "FILE", description = "the rule as JSON")
    private Path file;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        byte[] text = Files.readAllBytes(file);
        RuleText read = RuleReader.read(text);
        Rule rule = read.rule();
        if (rule == null) {
            read.problems().forEach(problem -> out.println("refused: " + problem.sentence()));
            out.println("Nothing was sent.");
            return 1;
        }
        NotaflowConfig notaflow = ConfigReader.read(config);
        byte[] dated = rule.effectiveFrom() == null ? dated(text, Instant.now().plus(TRANSIT)) : text;
        return Sending.send(notaflow, RulesDesk.open(notaflow), rule.key(), dated, out);
    }

    /** The object of a good text has members, so that another one can be put before them. */
    static byte[] dated(byte[] text, Instant from) {
        String rule = new String(text, StandardCharsets.UTF_8);
        int members = rule.indexOf('{') + 1;
        return (rule.substring(0, members) + "\"effective-from\": \"" + from.truncatedTo(ChronoUnit.MILLIS) + "\", "
                        + rule.substring(members).stripLeading())
                .getBytes(StandardCharsets.UTF_8);
    }
}
