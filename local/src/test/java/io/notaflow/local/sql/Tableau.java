package io.notaflow.local.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables that the SQL client drew. */
final class Tableau {
    /** A ruled line, the heading, a ruled line, the rows, a ruled line. */
    private static final Pattern TABLE =
            Pattern.compile("\\+[-+]+\\+\\R\\|.*\\R\\+[-+]+\\+\\R((?:\\|.*\\R)*)\\+[-+]+\\+$", Pattern.MULTILINE);

    private Tableau() {}

    /** The rows of each table in order, without the headings. */
    static List<List<List<String>>> tables(String said) {
        List<List<List<String>>> tables = new ArrayList<>();
        Matcher table = TABLE.matcher(said);
        while (table.find()) {
            tables.add(table.group(1).lines().map(Tableau::cells).toList());
        }
        return tables;
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.substring(1, row.length() - 1).split("\\|", -1))
                .map(String::strip)
                .toList();
    }
}
