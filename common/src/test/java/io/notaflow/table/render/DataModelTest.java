package io.notaflow.table.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rewrite the checked-in file with {@code -Dnotaflow.rewrite=true}. */
class DataModelTest {
    private static final Path FILE = Path.of("../docs/data-model.dbml");

    @Test
    void modelInDocsIsUpToDate() throws IOException {
        if (Boolean.getBoolean("notaflow.rewrite")) {
            Files.writeString(FILE, DataModel.dbml());
        }
        assertThat(FILE).content().isEqualTo(DataModel.dbml());
    }

    @Test
    void aTableIsShownWithColumnsKeyAndMeaning() {
        assertThat(DataModel.dbml())
                .contains("\nTable silver.invoices {\n  source_ref string [not null, note: 'Record it came in: ")
                .contains("\n  total_document decimal(15,2) [note: 'Total of the invoice, BRL (total/ICMSTot/vNF)']\n")
                .contains("\n  flags \"list of string\" [not null, ")
                .contains("the recipient\\'s word")
                .contains("\n  indexes {\n    (access_key, revision) [pk]\n  }\n")
                .contains("\nTable live.anomalies {\n")
                .contains(
                        "\nRef: silver.invoice_items.(access_key, revision) > silver.invoices.(access_key, revision)\n");
    }

    /** DBML refuses a second table of one name, and so would its readers. */
    @Test
    void noTableIsThereTwice() {
        assertThat(DataModel.dbml().lines().filter(line -> line.startsWith("Table ")))
                .doesNotHaveDuplicates()
                .hasSize(DataDictionary.tables().size());
    }

    @Test
    void relationsNameColumnsThatAreThere() {
        assertThat(DataModel.RELATIONS).allSatisfy(relation -> {
            has(relation.from(), relation.columns());
            has(relation.to(), relation.found());
        });
    }

    private static void has(String table, String columns) {
        String model = DataModel.dbml();
        int start = model.indexOf("\nTable " + table + " {\n");
        assertThat(start).as(table).isNotNegative();
        String definition = model.substring(start, model.indexOf("\n}\n", start));
        assertThat(Stream.of(columns.split(", ")))
                .allSatisfy(column ->
                        assertThat(definition).as(table + "." + column).contains("\n  " + column + " "));
    }
}
