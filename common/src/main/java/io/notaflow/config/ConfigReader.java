package io.notaflow.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a YAML file and the environment, which wins; reports all problems together. */
public final class ConfigReader {
    static final String VARIABLE_PREFIX = "NOTAFLOW_";

    private static final Map<String, ConfigKey<?>> VARIABLES =
            ConfigKeys.OF_BOTH.stream().collect(Collectors.toMap(ConfigKey::variable, key -> key));

    private final Map<String, ConfigKey<?>> keys;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Object> written = new HashMap<>();

    private ConfigReader(List<ConfigKey<?>> keys) {
        this.keys = keys.stream().collect(Collectors.toMap(ConfigKey::name, key -> key));
    }

    /** Reads {@code file} with the overrides of the process's environment. */
    public static NotaflowConfig read(Path file) {
        return read(file, System.getenv());
    }

    /** Reads {@code file}; relative paths in it start at its folder. */
    public static NotaflowConfig read(Path file, Map<String, String> environment) {
        return read(text(file), environment, folderOf(file));
    }

    /** Reads the file of the live page with the overrides of the process's environment. */
    public static DashboardConfig readDashboard(Path file) {
        return readDashboard(text(file), System.getenv(), folderOf(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new ConfigException(List.of("Cannot read the file " + file + ": " + e));
        }
    }

    private static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? Path.of("/") : folder;
    }

    /** Reads a YAML text; relative paths in it start at {@code folder}. */
    public static NotaflowConfig read(String yaml, Map<String, String> environment, Path folder) {
        return new ConfigReader(ConfigKeys.ALL).read(yaml, environment, folder, NotaflowConfig::from);
    }

    /** Reads a YAML text of the live page; relative paths in it start at {@code folder}. */
    public static DashboardConfig readDashboard(String yaml, Map<String, String> environment, Path folder) {
        return new ConfigReader(ConfigKeys.DASHBOARD).read(yaml, environment, folder, DashboardConfig::from);
    }

    private <C> C read(String yaml, Map<String, String> environment, Path folder, Function<ConfigValues, C> from) {
        addFile("", new YamlTree(problems).read(yaml));
        addEnvironment(environment);
        C config = from.apply(new ConfigValues(written, folder, problems));
        if (!problems.isEmpty()) {
            throw new ConfigException(problems);
        }
        return config;
    }

    private void addFile(String prefix, Map<?, ?> tree) {
        tree.forEach((name, value) -> {
            String path = prefix + name;
            ConfigKey<?> key = keys.get(path);
            if (key != null && key.environmentOnly()) {
                problems.add(path + ": secrets do not belong in the file (expected: " + path + "-file or the variable "
                        + key.variable() + ")");
            } else if (key != null) {
                written.put(path, value);
            } else if (value instanceof Map<?, ?> deeper && isGroup(path)) {
                addFile(path + ".", deeper);
            } else {
                problems.add(path + ": unknown key" + DidYouMean.suggestion(path, new TreeSet<>(keys.keySet())));
            }
        });
    }

    private boolean isGroup(String path) {
        return keys.keySet().stream().anyMatch(name -> name.startsWith(path + "."));
    }

    private void addEnvironment(Map<String, String> environment) {
        environment.forEach((variable, value) -> {
            if (!variable.startsWith(VARIABLE_PREFIX) || value.isBlank()) {
                return;
            }
            ConfigKey<?> key = VARIABLES.get(variable);
            if (key != null) {
                written.put(key.name(), value);
            } else if (!isForeign(variable)) {
                problems.add(variable + ": unknown variable"
                        + DidYouMean.suggestion(variable, new TreeSet<>(VARIABLES.keySet())));
            }
        });
    }

    /** Kubernetes injects such variables for every service whose name begins with "notaflow"; the launcher has its own. */
    private static boolean isForeign(String variable) {
        return variable.matches(".*_(SERVICE_HOST|SERVICE_PORT|PORT)(_.*)?")
                || variable.startsWith(VARIABLE_PREFIX + "LAUNCHER_")
                || variable.equals(VARIABLE_PREFIX + "PORT");
    }
}
