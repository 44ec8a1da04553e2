package io.notaflow.anomaly.rule.read;

import io.notaflow.config.DidYouMean;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one rule; values are shortened, and whatever could be a person's number is not repeated. */
final class Problems {
    private static final int MOST = 50;
    private static final int LONGEST_VALUE = 60;
    private static final int LONGEST_PATH = 120;
    private static final Pattern NUMBERS = Pattern.compile("\\d[\\d./-]{9,}");

    private final List<RuleProblem> all = new ArrayList<>();

    void add(String path, @Nullable Object value, String expected) {
        if (all.size() < MOST) {
            all.add(new RuleProblem(shown(path, LONGEST_PATH), shown(value), expected));
        }
    }

    /** A name that nobody knows, and which one may be meant. */
    void unknown(String path, String name, Collection<String> known) {
        String shortened = name.substring(0, Math.min(name.length(), LONGEST_VALUE));
        add(path, name, "one of " + String.join(", ", known) + DidYouMean.suggestion(shortened, known));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<RuleProblem> all() {
        return List.copyOf(all);
    }

    private static String shown(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value == JsonText.NOTHING) {
            return "null";
        }
        if (value instanceof Map) {
            return "an object";
        }
        return value instanceof List<?> list ? "a list of " + list.size() : shown(String.valueOf(value), LONGEST_VALUE);
    }

    private static String shown(String text, int longest) {
        String kept = NUMBERS.matcher(text.replaceAll("\\p{Cntrl}", " ")).replaceAll("***");
        return kept.length() <= longest ? kept : kept.substring(0, longest) + '…';
    }
}
