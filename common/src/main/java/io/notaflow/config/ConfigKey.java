package io.notaflow.config;

import java.util.Locale;

/**
 * One key of the configuration with all that a reader and the reference need to know about it.
 *
 * @param defaultText the default as it would be written, {@link #REQUIRED} when there is none, empty for "not set"
 * @param risk what goes wrong when the value is too low, too high or wrong
 */
public record ConfigKey<T>(String name, ValueType<T> type, String defaultText, String meaning, String risk) {

    static final String REQUIRED = "\0required";

    static <T> ConfigKey<T> required(String name, ValueType<T> type, String meaning, String risk) {
        return new ConfigKey<>(name, type, REQUIRED, meaning, risk);
    }

    static <T> ConfigKey<T> optional(String name, ValueType<T> type, String defaultText, String meaning, String risk) {
        return new ConfigKey<>(name, type, defaultText, meaning, risk);
    }

    boolean isRequired() {
        return defaultText.equals(REQUIRED);
    }

    /** The name of the environment variable that overrides this key, as {@code NOTAFLOW_KAFKA_GROUP_ID}. */
    public String variable() {
        return ConfigReader.VARIABLE_PREFIX
                + name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    /** Secrets never stand in the file, so that it can be shown and versioned. */
    boolean environmentOnly() {
        return type.placeholder() instanceof Secret;
    }
}
