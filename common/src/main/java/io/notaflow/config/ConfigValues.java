package io.notaflow.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The written values of all keys, read one key at a time; a problem is noted and a placeholder goes on in its place. */
final class ConfigValues {
    private final Map<String, Object> written;
    private final Path folder;
    private final List<String> problems;

    ConfigValues(Map<String, Object> written, Path folder, List<String> problems) {
        this.written = written;
        this.folder = folder;
        this.problems = problems;
    }

    <T> T read(ConfigKey<T> key) {
        Object value = written.get(key.name());
        if (value == null && key.isRequired()) {
            problem(key, "is missing (expected: " + key.type().notation() + ")");
            return key.type().placeholder();
        }
        try {
            return key.type().parser().parse(value == null ? key.defaultText() : value);
        } catch (IllegalArgumentException e) {
            String shown = key.environmentOnly() ? "***" : String.valueOf(value);
            problem(key, shown + " (expected: " + e.getMessage() + ")");
            return key.type().placeholder();
        }
    }

    /** An absolute URI; a path without scheme starts at the folder of the file. */
    String readLocation(ConfigKey<String> key) {
        String location = read(key);
        boolean hasScheme = location.matches("[A-Za-z][A-Za-z0-9+.-]*:.*");
        return location.isEmpty() || hasScheme
                ? location
                : folder.resolve(location).normalize().toUri().toString();
    }

    /** The secret from the environment, else from the file, else none. */
    Secret readSecret(ConfigKey<Secret> key, ConfigKey<Path> fileKey) {
        Secret inEnvironment = read(key);
        Path file = read(fileKey);
        if (inEnvironment.isPresent() || file.toString().isEmpty()) {
            return inEnvironment;
        }
        try {
            Secret secret = Secret.of(Files.readString(folder.resolve(file)).strip());
            if (!secret.isPresent()) {
                problem(fileKey, file + " (expected: a file that is not empty)");
            }
            return secret;
        } catch (IOException e) {
            problem(
                    fileKey,
                    file + " (expected: a readable file; " + e.getClass().getSimpleName() + ")");
            return Secret.NONE;
        }
    }

    /** Plain settings from the configuration, those with secrets from a properties file of their own. */
    Settings readSettings(ConfigKey<Map<String, String>> key, ConfigKey<Path> fileKey) {
        Settings open = new Settings(read(key));
        open.values().keySet().stream()
                .filter(Settings::looksSecret)
                .forEach(name -> problem(key, name + " looks like a secret (expected: in " + fileKey.name() + ")"));
        Path file = read(fileKey);
        return file.toString().isEmpty() ? open : open.with(new Settings(properties(fileKey, file)));
    }

    private Map<String, String> properties(ConfigKey<Path> key, Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(file))) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            problem(
                    key,
                    file + " (expected: a readable properties file; "
                            + e.getClass().getSimpleName() + ")");
        }
        Map<String, String> map = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> map.put(name, properties.getProperty(name)));
        return map;
    }

    void problem(ConfigKey<?> key, String text) {
        problems.add(key.name() + ": " + text);
    }
}
