package io.notaflow.table.render;

import io.notaflow.table.Column;
import io.notaflow.table.Column.Need;
import io.notaflow.table.LakeTables;
import io.notaflow.table.TableDefinition;
import io.notaflow.table.live.LiveTables;
import java.util.List;

/** All tables and how they belong together, in DBML, which tools draw diagrams from. */
public final class DataModel {
    /** Relations that the definitions do not state: where a column's values are found again. */
    static final List<Relation> RELATIONS = List.of(
            new Relation("silver.invoices", "bronze.documents", "source_ref", "source_ref"),
            new Relation("silver.invoice_events", "bronze.documents", "source_ref", "source_ref"),
            new Relation("silver.duplicates", "bronze.documents", "source_ref", "source_ref"),
            new Relation("silver.deferred", "bronze.documents", "source_ref", "source_ref"),
            new Relation("silver.quarantine", "bronze.documents", "source_ref", "source_ref"),
            new Relation("silver.invoice_items", "silver.invoices", "access_key, revision", "access_key, revision"),
            new Relation("silver.invoice_payments", "silver.invoices", "access_key, revision", "access_key, revision"),
            new Relation("gold.kpis", "gold.cuts", "checkpoint", "checkpoint"),
            new Relation("gold.ledger", "gold.cuts", "checkpoint", "checkpoint"),
            new Relation("gold.anomalies", "gold.cuts", "checkpoint", "checkpoint"),
            new Relation("live.invoice_status", "silver.invoices", "access_key, revision", "access_key, revision"),
            new Relation("live.anomaly_feedback", "live.anomalies", "finding_id", "id"),
            new Relation("live.notification_outbox", "live.anomalies", "finding_id", "id"));

    private static final String HEAD = """
            // Generated from the definitions in io.notaflow.table; a test compares this file with them. After a change of a table write it anew:
            //   mvn -pl common test -Dtest=DataModelTest -Dnotaflow.rewrite=true
            // bronze, silver and gold are Iceberg tables, live stands in PostgreSQL without that prefix. Nothing enforces keys and relations in Iceberg.

            Project notaflow {
              database_type: 'Apache Iceberg and PostgreSQL'
            }
            """;

    private DataModel() {}

    /**
     * Where the values of columns are found again.
     *
     * @param from qualified table of many rows
     * @param to qualified table of one row
     * @param columns of {@code from}, apart by commas
     * @param found of {@code to}
     */
    record Relation(String from, String to, String columns, String found) {}

    /** The whole file. */
    public static String dbml() {
        StringBuilder page = new StringBuilder(HEAD);
        LakeTables.all().forEach(table -> table(page, table.namespace(), table));
        LiveTables.all().forEach(table -> table(page, "live", table));
        page.append('\n');
        for (Relation relation : RELATIONS) {
            page.append("Ref: ")
                    .append(end(relation.from(), relation.columns()))
                    .append(" > ")
                    .append(end(relation.to(), relation.found()))
                    .append('\n');
        }
        return page.toString();
    }

    private static void table(StringBuilder page, String schema, TableDefinition<?> table) {
        page.append("\nTable ").append(schema).append('.').append(table.name()).append(" {\n");
        for (Column<?> column : table.columns()) {
            page.append("  ")
                    .append(column.name())
                    .append(' ')
                    .append(type(column))
                    .append(" [")
                    .append(column.required() == Need.REQUIRED ? "not null, " : "")
                    .append("note: ")
                    .append(quoted(column.comment()))
                    .append("]\n");
        }
        if (!table.key().isEmpty()) {
            page.append("\n  indexes {\n    (")
                    .append(String.join(", ", table.key()))
                    .append(") [pk]\n  }\n");
        }
        page.append("\n  Note: ").append(quoted(table.comment())).append("\n}\n");
    }

    private static String type(Column<?> column) {
        String name = TypeNames.of(column.type());
        return name.matches("[a-z]+(\\(\\d+,\\d+\\))?") ? name : '"' + name + '"';
    }

    private static String end(String table, String columns) {
        return columns.contains(",") ? table + ".(" + columns + ')' : table + '.' + columns;
    }

    private static String quoted(String words) {
        return '\'' + words.replace("\\", "\\\\").replace("'", "\\'") + '\'';
    }
}
