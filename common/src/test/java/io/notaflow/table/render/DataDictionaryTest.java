package io.notaflow.table.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.table.Column;
import io.notaflow.table.TableDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.iceberg.types.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rewrite the checked-in file with {@code -Dnotaflow.rewrite=true}. */
class DataDictionaryTest {
    private static final Path FILE = Path.of("../docs/data-dictionary.md");

    static Stream<TableDefinition<?>> tables() {
        return DataDictionary.tables().stream();
    }

    @Test
    void dictionaryInDocsIsUpToDate() throws IOException {
        if (Boolean.getBoolean("notaflow.rewrite")) {
            Files.writeString(FILE, DataDictionary.markdown());
        }
        assertThat(FILE).content().isEqualTo(DataDictionary.markdown());
    }

    @Test
    void aColumnIsShownWithAllThatIsKnownOfIt() {
        assertThat(DataDictionary.markdown())
                .contains("\n## silver.invoices\n")
                .contains("- Key: `access_key`, `revision`\n- Partition: UTC day of received_at\n")
                .contains("\n| 71 | `total_document` | decimal(15,2) | BRL | yes | Total of the invoice | "
                        + "`total/ICMSTot/vNF` |\n")
                .contains("| 3 | `received_at` | timestamp with zone |  | no |")
                .contains("| 11 | `flags` | list of string |  | no |")
                .contains("| list of struct(name string, value binary) |")
                .contains("\n## live.invoice_status\n")
                .contains("- Partition: none\n");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void fieldIdsCountTheColumnsAndNothingBreaksTheTable(TableDefinition<?> table) {
        assertThat(table.columns().stream().map(Column::id))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, table.columns().size()).boxed().toList());
        assertThat(table.comment()).endsWith(".");
        assertThat(table.columns()).allSatisfy(column -> {
            assertThat(column.meaning().words()).as(column.name()).doesNotContain("|", "\n");
            assertThat(column.meaning().paths())
                    .allSatisfy(
                            path -> assertThat(path).as(column.name()).matches("[A-Za-z0-9_*@]+(/[A-Za-z0-9_*@]+)*"));
        });
    }

    /** One word and a tag are no explanation. */
    @ParameterizedTest
    @MethodSource("tables")
    void everyColumnIsExplainedAndEveryAmountHasItsUnit(TableDefinition<?> table) {
        for (Column<?> column : table.columns()) {
            assertThat(column.meaning().words().length()).as(column.name()).isGreaterThanOrEqualTo(5);
            if (column.type().typeId() == Type.TypeID.DECIMAL) {
                assertThat(column.meaning().unit()).as(column.name()).isNotEmpty();
            }
        }
        List<String> words =
                table.columns().stream().map(column -> column.meaning().words()).toList();
        assertThat(words).as("two columns with one meaning").doesNotHaveDuplicates();
    }
}
