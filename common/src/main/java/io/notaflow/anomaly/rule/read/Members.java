package io.notaflow.anomaly.rule.read;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of an object in the text of a rule; asking for one that is missing or of another type is a problem. */
final class Members {
    private final Map<String, Object> members;
    private final String path;
    private final Problems problems;

    /** {@code known}: names that may be there. */
    Members(Map<String, Object> members, String path, List<String> known, Problems problems) {
        this.members = members;
        this.path = path;
        this.problems = problems;
        for (String name : members.keySet()) {
            if (!known.contains(name)) {
                problems.unknown(at(name), name, known);
            }
        }
    }

    /** The path of a member. */
    String at(String name) {
        return path.isEmpty() ? name : path + '.' + name;
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    /** Whatever is there; null when nothing is. */
    @Nullable
    Object any(String name) {
        return members.get(name);
    }

    /** A text; empty when it is missing or no text. */
    String text(String name, int longest, String expected) {
        if (members.get(name) instanceof String text && !text.isBlank() && text.length() <= longest) {
            return text;
        }
        problems.add(at(name), members.get(name), expected);
        return "";
    }

    /** A whole number within bounds; the least when it is missing or none. */
    long whole(String name, long least, long most) {
        if (members.get(name) instanceof BigDecimal number
                && number.stripTrailingZeros().scale() <= 0
                && number.longValue() >= least
                && number.longValue() <= most) {
            return number.longValue();
        }
        problems.add(at(name), members.get(name), "a whole number from " + least + " to " + most);
        return least;
    }

    /** A list of at most that many values; empty when it is missing or none. */
    List<Object> list(String name, int most, String expected) {
        Object value = members.get(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list && list.size() <= most) {
            return List.copyOf(list);
        }
        problems.add(at(name), value, "a list of at most " + most + ' ' + expected);
        return List.of();
    }

    /** The members of an object within a rule; null when it is missing or none. */
    static @Nullable Members of(@Nullable Object value, String path, List<String> known, Problems problems) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> members = new LinkedHashMap<>();
            map.forEach((name, member) -> members.put((String) name, member));
            return new Members(members, path, known, problems);
        }
        problems.add(path, value, "an object with " + String.join(", ", known));
        return null;
    }
}
