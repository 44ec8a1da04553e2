package io.notaflow.table.render;

import io.notaflow.table.Column;
import io.notaflow.table.Column.Need;
import io.notaflow.table.LakeTables;
import io.notaflow.table.Partition;
import io.notaflow.table.TableDefinition;
import io.notaflow.table.live.LiveTables;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The data dictionary of all tables, as Markdown. */
public final class DataDictionary {
    private static final String HEAD = """
            # Data dictionary

            Generated from the definitions in `io.notaflow.table`; a test compares this file with them and fails when they differ.
            After a change of a table write it anew:

                mvn -pl common test -Dtest='DataDictionaryTest,GlossaryTest' -Dnotaflow.rewrite=true

            `./notaflow tables` prints the same in a terminal; [glossary.md](glossary.md) goes from the fiscal XML to the columns.

            - `bronze` and `silver` are Iceberg tables, append-only, format version 2, Parquet. `live` stands in PostgreSQL, without that
              prefix, one row per key, replaced by newer ones.
            - **id** is the Iceberg field id of the column, a contract: it is never given to another column, and new columns come last.
              Elements of lists are numbered behind the last column. PostgreSQL has no such ids.
            - **null**: *no* means that every row holds a value. Whatever a document does not say is null, never 0.
            - Amounts are exact, in BRL, 2 decimals. A rate of `18.0000` percent is 18 %. Units of quantities are those of the
              document, named in the column beside them. The scale of a decimal is its second number.
            - Moments are UTC instants; a `date` is the civil date that the issuer wrote.
            - **XML** is the path in an NF-e or NFC-e of layout 4.00 below `infNFe` (`Signature` and `protNFe` stand beside it), or in an
              event, a summary, a protocol or a voided range; JSON mirrors the names. `*` stands for the one group that is there.
              Columns without a path are NotaFlow's own.
            - Personal data (CPF, names, addresses of natural persons) is in `bronze.documents` only. Elsewhere a CPF is a pseudonym
              (HMAC-SHA-256) beside a masked form, and `pseudonym_key_id` names the key.
            """;

    private DataDictionary() {}

    /** The whole file. */
    public static String markdown() {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("\n| table | columns | what a row is |\n| --- | --- | --- |\n");
        for (TableDefinition<?> table : tables()) {
            page.append("| [")
                    .append(table.qualifiedName())
                    .append("](#")
                    .append(table.qualifiedName().replace(".", ""))
                    .append(") | ")
                    .append(table.columns().size())
                    .append(" | ")
                    .append(table.comment())
                    .append(" |\n");
        }
        tables().forEach(table -> section(page, table));
        return page.toString();
    }

    static List<TableDefinition<?>> tables() {
        List<TableDefinition<?>> tables = new ArrayList<>(LakeTables.all());
        tables.addAll(LiveTables.all());
        return tables;
    }

    private static void section(StringBuilder page, TableDefinition<?> table) {
        page.append("\n## ").append(table.qualifiedName()).append("\n\n");
        page.append(table.comment()).append("\n\n");
        page.append("- Key: ").append(names(table.key())).append('\n');
        page.append("- Partition: ").append(partitions(table)).append('\n');
        page.append("- Sorted, when compacted, by: ")
                .append(table.sort().isEmpty() ? "nothing" : names(table.sort()))
                .append("\n\n");
        page.append("| id | column | type | unit | null | meaning | XML |\n");
        page.append("| --- | --- | --- | --- | --- | --- | --- |\n");
        table.columns().forEach(column -> row(page, column));
    }

    private static String partitions(TableDefinition<?> table) {
        return table.partitions().isEmpty()
                ? "none"
                : table.partitions().stream().map(Partition::text).collect(Collectors.joining(", "));
    }

    private static void row(StringBuilder page, Column<?> column) {
        page.append("| ").append(column.id());
        page.append(" | `").append(column.name());
        page.append("` | ").append(TypeNames.of(column.type()));
        page.append(" | ").append(column.meaning().unit());
        page.append(" | ").append(column.required() == Need.REQUIRED ? "no" : "yes");
        page.append(" | ").append(column.meaning().words());
        page.append(" | ").append(names(column.meaning().paths())).append(" |\n");
    }

    private static String names(List<String> names) {
        return names.stream().map(name -> '`' + name + '`').collect(Collectors.joining(", "));
    }
}
