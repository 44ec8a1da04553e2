package io.notaflow.local.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.rule.Rule;
import io.notaflow.anomaly.rule.read.RuleReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class RulesCommandTest {
    private static final Path EXAMPLE = Path.of("..", "docs", "rules-examples", "large-cash-night.json");

    @TempDir
    Path folder;

    /** The configuration is not there: a bad rule is refused before anything is asked. */
    @ParameterizedTest
    @ValueSource(strings = {"put", "backtest"})
    void aBadRuleIsRefusedWithAllReasonsBeforeAnythingIsSent(String command) throws IOException {
        Path rule = Files.writeString(
                folder.resolve("rule.json"),
                Files.readString(EXAMPLE).replace("\"total\"", "\"totl\"").replace("\"medium\"", "\"middle\""));
        StringWriter out = new StringWriter();
        int code = new CommandLine(new RulesCommand())
                .setOut(new PrintWriter(out, true))
                .execute(command, "--config", folder.resolve("none.yaml").toString(), rule.toString());

        assertThat(code).isEqualTo(1);
        assertThat(out.toString())
                .contains("refused: filter[3].field: totl (expected: one of event,", "(did you mean total?)")
                .contains("refused: severity: middle (expected: one of low, medium, high");
    }

    @Test
    void aRuleWithoutInstantIsGivenOneAndNothingElse() throws IOException {
        byte[] text = Files.readAllBytes(EXAMPLE);
        Instant from = Instant.parse("2026-11-21T12:00:00.123Z");

        Rule before = Objects.requireNonNull(RuleReader.read(text).rule());
        Rule after = Objects.requireNonNull(
                RuleReader.read(PutCommand.dated(text, from)).rule());

        assertThat(after.effectiveFrom()).isEqualTo(from);
        assertThat(after.filter()).isEqualTo(before.filter());
        assertThat(after.title()).isEqualTo(before.title());
    }

    @Test
    void thereIsNoCommandWithoutAConfiguration() {
        StringWriter err = new StringWriter();
        int code = new CommandLine(new RulesCommand())
                .setErr(new PrintWriter(err, true))
                .execute("list");

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("Missing required option: '--config=FILE'");
    }
}
