package io.notaflow.kpi.example;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of an example: a kind, a label where there is one, and values by fiscal tag.
 *
 * @param kind {@code invoice}, {@code item}, {@code cancellation} …
 * @param label which invoice; empty for its parts
 * @param tags values by tag
 * @param parts the indented lines below
 */
record Told(String kind, String label, Map<String, String> tags, List<Told> parts) {
    String tag(String name, String otherwise) {
        return tags.getOrDefault(name, otherwise);
    }

    @Nullable
    String tag(String name) {
        return tags.get(name);
    }

    boolean is(String word) {
        return kind.equals(word);
    }

    /** The parts of one kind. */
    List<Told> parts(String word) {
        return parts.stream().filter(part -> part.is(word)).toList();
    }
}
