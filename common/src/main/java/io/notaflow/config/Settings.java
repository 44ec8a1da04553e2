package io.notaflow.config;

import java.io.Serializable;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Properties passed through to a client library unread; those whose name smells of a secret print as {@code ***}. */
public record Settings(Map<String, String> values) implements Serializable {

    public static final Settings NONE = new Settings(Map.of());

    public Settings {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** These settings with {@code others} on top. */
    public Settings with(Settings others) {
        Map<String, String> merged = new TreeMap<>(values);
        merged.putAll(others.values);
        return new Settings(merged);
    }

    static boolean looksSecret(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("password")
                || lower.contains("secret")
                || lower.contains("token")
                || lower.contains("credential")
                || lower.contains("jaas");
    }

    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(e -> e.getKey() + "=" + (looksSecret(e.getKey()) ? "***" : e.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
