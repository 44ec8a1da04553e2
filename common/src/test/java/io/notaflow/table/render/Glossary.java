package io.notaflow.table.render;

import io.notaflow.table.Column;
import io.notaflow.table.RowCase;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The glossary: from the fiscal XML to the Java component and the columns; found by filling rows, so it cannot be wrong about either. */
final class Glossary {
    private static final String HEAD = """
            # Glossary

            Generated from the definitions of the tables and the records in `io.notaflow.domain`; a test compares this file with them. How to
            write it anew, and what units and paths mean, is told in the [data dictionary](data-dictionary.md).

            The tag is the last name in the path. *Java* is the record's component, *computed* what is made from several or from the number of
            them. Columns without a namespace are of `silver`.

            | tag | em português | path | Java | columns | meaning |
            | --- | --- | --- | --- | --- | --- |
            """;

    private static final String LEFT_OUT = """

            ## Decoded, in no column

            | Java | why |
            | --- | --- |
            """;

    /** One path of the fiscal XML. */
    private static final class Entry {
        private final Set<String> java = new TreeSet<>();
        private final Set<String> columns = new TreeSet<>();
        private String meaning = "";
    }

    private static final String NOT_DECODED = """

            ## Not decoded, in the payload of `bronze.documents` only

            | path | why |
            | --- | --- |
            """;

    private final Map<String, String> terms;
    private final Map<String, String> leftOut;
    private final Map<String, String> notDecoded;
    private final Map<String, Entry> entries =
            new TreeMap<>(Comparator.comparing((String path) -> tag(path).toLowerCase(Locale.ROOT))
                    .thenComparing(Comparator.naturalOrder()));

    /**
     * @param terms Portuguese terms by tag
     * @param leftOut reasons by component, for example {@code Identification.checkDigit}
     * @param notDecoded reasons by path
     */
    Glossary(Map<String, String> terms, Map<String, String> leftOut, Map<String, String> notDecoded) {
        this.terms = terms;
        this.leftOut = leftOut;
        this.notDecoded = notDecoded;
        RowCase.all().forEach(this::add);
    }

    /** Tags of all columns. */
    Set<String> tags() {
        return entries.keySet().stream().map(Glossary::tag).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Paths of all columns. */
    Set<String> paths() {
        return entries.keySet();
    }

    String markdown() {
        StringBuilder page = new StringBuilder(HEAD);
        entries.forEach((path, entry) -> {
            List<String> cells = List.of(
                    '`' + tag(path) + '`',
                    terms.getOrDefault(tag(path), ""),
                    '`' + path + '`',
                    entry.java.isEmpty() ? "computed" : code(entry.java),
                    code(entry.columns),
                    entry.meaning);
            page.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
        });
        page.append(LEFT_OUT);
        reasons(page, leftOut);
        page.append(NOT_DECODED);
        reasons(page, notDecoded);
        return page.toString();
    }

    private static void reasons(StringBuilder page, Map<String, String> reasons) {
        reasons.forEach((what, why) ->
                page.append("| `").append(what).append("` | ").append(why).append(" |\n"));
    }

    private <R extends Record> void add(RowCase<R> one) {
        Map<String, String> names = one.names();
        Map<String, String> held = one.held();
        for (Column<R> column : one.table().columns()) {
            for (String path : column.meaning().paths()) {
                Entry entry = entries.computeIfAbsent(path, p -> new Entry());
                String component = held.get(column.name());
                if (component != null && one.isOfDomain(component)) {
                    entry.java.add(names.getOrDefault(component, ""));
                }
                String prefix = one.table().namespace().equals("silver")
                        ? one.table().name()
                        : one.table().qualifiedName();
                entry.columns.add(prefix + '.' + column.name());
                if (entry.meaning.isEmpty()) {
                    entry.meaning = column.meaning().words();
                }
            }
        }
    }

    /** The last name in a path; of a group's only child the group. */
    private static String tag(String path) {
        String named = path.endsWith("/*") ? path.substring(0, path.length() - 2) : path;
        return named.substring(named.lastIndexOf('/') + 1).replace("@", "");
    }

    private static String code(Set<String> names) {
        return names.stream().map(name -> '`' + name + '`').collect(Collectors.joining(", "));
    }
}
