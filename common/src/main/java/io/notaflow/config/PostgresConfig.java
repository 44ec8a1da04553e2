package io.notaflow.config;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;

/** The PostgreSQL with the live tables. */
public record PostgresConfig(String url, String user, Secret password) implements Serializable {

    private static final ConfigKey<String> URL = ConfigKey.required(
            "postgres.url",
            ValueType.TEXT,
            "Address of the live tables: `jdbc:postgresql://host:5432/db`. Time-outs and keep-alive are added.",
            "While it cannot be reached the job waits and checkpoints fail; nothing is lost.");
    private static final ConfigKey<String> USER =
            ConfigKey.optional("postgres.user", ValueType.TEXT, "", "User of the live tables.", "No access.");
    private static final ConfigKey<Secret> PASSWORD = ConfigKey.optional(
            "postgres.password", ValueType.SECRET, "", "Password of that user; environment only.", "No access.");
    private static final ConfigKey<Path> PASSWORD_FILE = ConfigKey.optional(
            "postgres.password-file", ValueType.FILE, "", "File whose only content is that password.", "No access.");

    static final List<ConfigKey<?>> KEYS = List.of(URL, USER, PASSWORD, PASSWORD_FILE);

    static PostgresConfig from(ConfigValues values) {
        String url = values.read(URL);
        if (!url.isEmpty()) {
            checkAddress(values, URL, url);
        }
        return new PostgresConfig(url, values.read(USER), values.readSecret(PASSWORD, PASSWORD_FILE));
    }

    static void checkAddress(ConfigValues values, ConfigKey<String> key, String address) {
        if (!address.startsWith("jdbc:postgresql:")) {
            values.problem(key, "not a PostgreSQL address (expected: jdbc:postgresql://host:5432/db)");
        }
        if (address.matches("(?i).*[?&;](ssl)?password=.*") || address.matches("jdbc:postgresql://[^/]*@.*")) {
            values.problem(key, "holds a password (expected: in a password file or in the environment)");
        }
    }
}
