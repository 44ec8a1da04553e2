package io.notaflow.local.rules;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code rules} with its own commands. */
@Command(
        name = "rules",
        description = "Rules that people change while the job runs; their grammar is in docs/rules-at-run-time.md.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ListCommand.class, PutCommand.class, RetireCommand.class, BacktestCommand.class})
public final class RulesCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command? (expected: list, put, retire, backtest)");
    }
}
