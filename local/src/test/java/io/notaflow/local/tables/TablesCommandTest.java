package io.notaflow.local.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.table.Column;
import io.notaflow.table.LakeTables;
import io.notaflow.table.TableDefinition;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class TablesCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void listsEveryTable() {
        assertThat(run()).isZero();

        for (TableDefinition<?> table : LakeTables.all()) {
            assertThat(out.toString()).contains(table.qualifiedName());
        }
        assertThat(out.toString()).contains("live.invoice_status");
    }

    @Test
    void describesEveryColumnWithinTheWidthOfAScreen() {
        for (TableDefinition<?> table : LakeTables.all()) {
            out.getBuffer().setLength(0);

            assertThat(run(table.qualifiedName())).isZero();

            List<String> lines = out.toString().lines().toList();
            for (Column<?> column : table.columns()) {
                assertThat(lines)
                        .as("%s.%s", table, column.name())
                        .anyMatch(line -> line.startsWith("  " + column.name() + " "));
            }
            assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
        }
    }

    @Test
    void saysTypeAndMeaningOfAColumn() {
        assertThat(run("invoices")).isZero();

        assertThat(out.toString())
                .startsWith("silver.invoices")
                .containsPattern("\n  total_document +decimal\\(15, 2\\) +")
                .containsPattern("\n  access_key +string +required ");
    }

    @Test
    void refusesATableThatDoesNotExistAndNamesThoseThatDo() {
        assertThat(run("silver.invoice")).isEqualTo(2);

        assertThat(err.toString()).contains("Unknown table: silver.invoice").contains("silver.invoices");
        assertThat(out.toString()).isEmpty();
    }

    private int run(String... arguments) {
        return new CommandLine(new TablesCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
