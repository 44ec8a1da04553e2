package io.notaflow.local;

import io.notaflow.config.ConfigException;
import io.notaflow.local.bench.BenchCommand;
import io.notaflow.local.demo.DemoCommand;
import io.notaflow.local.detect.DetectCommand;
import io.notaflow.local.evaluate.EvaluateCommand;
import io.notaflow.local.feedback.FeedbackCommand;
import io.notaflow.local.find.FindCommand;
import io.notaflow.local.inspect.InspectCommand;
import io.notaflow.local.lib.LibCommand;
import io.notaflow.local.notify.NotifyCommand;
import io.notaflow.local.page.DashboardCommand;
import io.notaflow.local.reconcile.ReconcileCommand;
import io.notaflow.local.rules.RulesCommand;
import io.notaflow.local.simulate.SimulateCommand;
import io.notaflow.local.sql.SqlCommand;
import io.notaflow.local.tables.TablesCommand;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.apache.logging.log4j.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The command {@code notaflow}. Exit codes: 0 good, 1 the thing asked for failed, 2 usage or configuration. */
@Command(
        name = "notaflow",
        description = "Every nota fiscal on disk unaltered, checked, deduplicated and queryable within seconds.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false,
        scope = CommandLine.ScopeType.INHERIT,
        footer = {"", "Exit codes: 0 good, 1 the thing asked for failed, 2 usage or configuration."},
        subcommands = {
            SimulateCommand.class,
            DemoCommand.class,
            InspectCommand.class,
            DetectCommand.class,
            EvaluateCommand.class,
            ReconcileCommand.class,
            TablesCommand.class,
            SqlCommand.class,
            LibCommand.class,
            RulesCommand.class,
            FindCommand.class,
            NotifyCommand.class,
            DashboardCommand.class,
            FeedbackCommand.class,
            BenchCommand.class
        })
public final class NotaflowCli implements Runnable {
    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        // JSON and messages are UTF-8, whatever the locale.
        System.exit(commandLine()
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new NotaflowCli())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false) // @FILE is a list of inputs, not of arguments
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler(NotaflowCli::report);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command? (expected: one of those below)");
    }

    /** The message of what went wrong, not of the future or stream it went wrong in. */
    private static String sentence(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null
                && (cause.getMessage() == null
                        || cause instanceof ExecutionException
                        || cause instanceof CompletionException
                        || cause instanceof UncheckedIOException)) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }

    /** One sentence, not a stack trace: the trace is in the log. */
    private static int report(Exception failure, CommandLine command, ParseResult parsed) {
        LogManager.getLogger(NotaflowCli.class).error("The command failed", failure);
        command.getErr().println("notaflow: " + sentence(failure));
        return failure instanceof ConfigException ? 2 : 1;
    }
}
