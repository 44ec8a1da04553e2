package io.notaflow.local.tables;

import io.notaflow.table.TableDefinition;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code tables}: which tables there are, and what their columns mean. */
@Command(
        name = "tables",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the data dictionary: all tables, or the columns of those named (silver.invoices, or just invoices).",
            "bronze and silver are Iceberg tables; live.invoice_status is the table invoice_status of PostgreSQL."
        })
public final class TablesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "TABLE", arity = "0..*", description = "tables to describe (default: a list of all)")
    private List<String> names = new ArrayList<>();

    private final DictionaryText dictionary = new DictionaryText();

    @Override
    public Integer call() {
        List<TableDefinition<?>> wanted = new ArrayList<>();
        for (String name : names) {
            wanted.add(dictionary
                    .find(name)
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            "Unknown table: " + name + " (expected: one of " + String.join(", ", dictionary.names())
                                    + ")")));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (wanted.isEmpty()) {
            dictionary.overview().forEach(out::println);
        }
        String separator = "";
        for (TableDefinition<?> table : wanted) {
            out.print(separator);
            dictionary.describe(table).forEach(out::println);
            separator = System.lineSeparator();
        }
        out.flush();
        return 0;
    }
}
