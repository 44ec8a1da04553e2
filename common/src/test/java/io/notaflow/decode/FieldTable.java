package io.notaflow.decode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What each element is expected to become, written by hand: the {@code .fields} and {@code .values} of {@code /documents}. */
final class FieldTable {
    private static final Pattern WRAPPERS = Pattern.compile("^(nfeProc/)?NFe/(infNFe/)?|^nfeProc/(?=protNFe)");
    private static final Pattern LISTS =
            Pattern.compile("\\b(det|dup|detPag|NFref|pag(?!/detPag|/vTroco))(?:\\[(\\d+)])?/");

    private final List<Rule> rules = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    private record Rule(String line, Pattern element, String components, boolean digested) {}

    /**
     * What an element becomes.
     *
     * @param components components that hold its text, none when it is not read
     * @param digested whether it enters the fingerprint
     */
    record Expectation(List<String> components, boolean digested) {}

    FieldTable(String name) {
        lines(name + ".fields").forEach((element, rest) -> {
            String[] columns = rest.split(" ", 2);
            String pattern = Pattern.quote(element).replace("*", "\\E[^/]+\\Q");
            rules.add(new Rule(
                    element, Pattern.compile(pattern), columns[0], columns.length > 1 && columns[1].equals("f")));
        });
    }

    /** Components and their values that no single element holds. */
    static Map<String, String> values(String name) {
        return lines(name + ".values");
    }

    Expectation of(String path) {
        List<Integer> places = new ArrayList<>();
        String element = normal(path, places);
        Rule rule = rules.stream()
                .filter(one -> one.element().matcher(element).matches())
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody says what becomes of " + element));
        used.add(rule.line());
        List<String> components = new ArrayList<>();
        if (!rule.components().equals("-")) {
            for (String component : rule.components().split("\\+", -1)) {
                components.add(placed(component, places));
            }
        }
        return new Expectation(components, rule.digested());
    }

    /** Elements that were never asked for. */
    List<String> unused() {
        return rules.stream()
                .map(Rule::line)
                .filter(line -> !used.contains(line))
                .toList();
    }

    private static String normal(String path, List<Integer> places) {
        Matcher lists = LISTS.matcher(WRAPPERS.matcher(path).replaceFirst(""));
        StringBuilder normal = new StringBuilder();
        while (lists.find()) {
            places.add(lists.group(2) == null ? 0 : Integer.parseInt(lists.group(2)) - 1);
            lists.appendReplacement(normal, "$1[]/");
        }
        return lists.appendTail(normal).toString().replaceAll("\\[\\d+]", "");
    }

    private static String placed(String component, List<Integer> places) {
        String placed = component;
        for (int place : places) {
            placed = placed.replaceFirst("\\[]", "[" + place + "]");
        }
        return placed;
    }

    private static Map<String, String> lines(String file) {
        Map<String, String> lines = new LinkedHashMap<>();
        String text = new String(XmlDocument.resource(file), StandardCharsets.UTF_8);
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] columns = line.split(" ", 2);
            String before = lines.put(columns[0], columns[1].equals("\"\"") ? "" : columns[1]);
            if (before != null) {
                throw new AssertionError(columns[0] + " stands twice in " + file);
            }
        });
        return lines;
    }
}
