package io.notaflow.local.simulate;

import picocli.CommandLine;

/** The simulator as a jar of its own, which needs neither Flink nor a database: the arguments of the command {@code simulate}. */
public final class SimulateMain {
    private SimulateMain() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new SimulateCommand())
                .setCommandName("notaflow-simulator")
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args));
    }
}
