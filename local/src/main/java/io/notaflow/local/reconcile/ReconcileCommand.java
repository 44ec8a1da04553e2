package io.notaflow.local.reconcile;

import io.notaflow.config.ConfigReader;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code reconcile}: proof from table files and PostgreSQL that nothing is lost or counted twice. */
@Command(
        name = "reconcile",
        mixinStandardHelpOptions = true,
        description = {
            "Proves from table files and PostgreSQL, at the newest cut, that every record is in bronze once, that every document"
                    + " has exactly one outcome, and that silver, gold, PostgreSQL and a recomputation from the bytes agree to the cent, in"
                    + " every amount of every figure. Without --full figures are compared between silver, gold and PostgreSQL only.",
            "Works while the job runs. Exit code 1 when something differs."
        })
public final class ReconcileCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--config", required = true, paramLabel = "FILE", description = "the job's configuration")
    private Path config;

    @Option(
            names = "--full",
            description = "everything, recomputed from bronze (default: records of the two newest days of arrival)")
    private boolean full;

    @Override
    public Integer call() throws Exception {
        ReconciliationResult result =
                Reconciliation.run(ConfigReader.read(config), full ? Scope.FULL : Scope.OPEN_DAYS);
        ReconciliationText.write(result, spec.commandLine().getOut());
        return result.isBalanced() ? 0 : 1;
    }
}
