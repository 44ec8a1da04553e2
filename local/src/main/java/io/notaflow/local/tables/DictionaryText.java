package io.notaflow.local.tables;

import io.notaflow.table.Column;
import io.notaflow.table.LakeTables;
import io.notaflow.table.Partition;
import io.notaflow.table.TableDefinition;
import io.notaflow.table.live.LiveTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in plain text, 120 columns, which tables there are and what their columns mean. */
final class DictionaryText {
    private static final int WIDTH = 120;
    private static final String GAP = "  ";

    private final List<TableDefinition<?>> tables = new ArrayList<>(LakeTables.all());

    DictionaryText() {
        tables.addAll(LiveTables.all());
    }

    /** The table of that name, with or without its namespace. */
    Optional<TableDefinition<?>> find(String name) {
        return tables.stream()
                .filter(table -> table.qualifiedName().equalsIgnoreCase(name)
                        || table.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** {@code bronze.documents} … */
    List<String> names() {
        return tables.stream().map(TableDefinition::qualifiedName).toList();
    }

    /** One line a table. */
    List<String> overview() {
        int width = names().stream().mapToInt(String::length).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (TableDefinition<?> table : tables) {
            String start = String.format(
                    Locale.ROOT,
                    "%-" + width + "s  %3d columns",
                    table.qualifiedName(),
                    table.columns().size());
            lines.addAll(beside(start + GAP, table.comment()));
        }
        return lines;
    }

    /** All of one table. */
    List<String> describe(TableDefinition<?> table) {
        List<String> lines = new ArrayList<>();
        lines.add(table.qualifiedName());
        lines.addAll(beside(GAP, table.comment()));
        lines.add(GAP + "key: " + String.join(", ", table.key()));
        if (!table.partitions().isEmpty()) {
            lines.add(GAP + "partitioned by "
                    + table.partitions().stream().map(Partition::text).collect(Collectors.joining(", ")));
        }
        if (!table.sort().isEmpty()) {
            lines.add(GAP + "sorted by " + String.join(", ", table.sort()) + " when compacted");
        }
        lines.add("");
        int name = width(table, Column::name);
        int type = width(table, DictionaryText::type);
        for (Column<?> column : table.columns()) {
            String start = String.format(
                    Locale.ROOT,
                    "  %-" + name + "s  %-" + type + "s  %-8s  ",
                    column.name(),
                    type(column),
                    column.required() == Column.Need.REQUIRED ? "required" : "");
            lines.addAll(beside(start, column.comment()));
        }
        return lines;
    }

    private static int width(TableDefinition<?> table, Function<Column<?>, String> text) {
        return table.columns().stream()
                .mapToInt(column -> text.apply(column).length())
                .max()
                .orElse(0);
    }

    private static String type(Column<?> column) {
        String type = column.type().toString();
        return type.startsWith("list<struct") ? "list of structs" : type;
    }

    /** The text to the right of its start, wrapped. */
    private static List<String> beside(String start, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(start);
        for (String word : text.split(" ", -1)) {
            if (line.length() > start.length() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(start.length()));
            } else if (line.length() > start.length()) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
