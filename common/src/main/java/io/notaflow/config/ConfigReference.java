package io.notaflow.config;

import java.util.Locale;

/** Renders {@code docs/configuration.md} from the keys. */
public final class ConfigReference {
    private static final String HEAD = """
            # Configuration

            Generated from the keys in `io.notaflow.config`; a test compares this file with them.

            One YAML file, named by `--config FILE`. Every key can be overridden by the environment variable beside it; an empty
            variable counts as not set. Unknown keys and variables are refused. All problems are reported together. Secrets stand in
            files of their own or in the environment, never in the YAML file, and are printed as `***`. Relative paths start at the
            folder of the YAML file.

            The keys of the group `dashboard` stand in a file of their own, that of the live page, so that its process holds no secret of
            the job; all others in that of the job.
            """;

    private ConfigReference() {}

    public static String markdown() {
        StringBuilder out = new StringBuilder(HEAD);
        String group = "";
        for (ConfigKey<?> key : ConfigKeys.OF_BOTH) {
            String its = key.name().contains(".")
                    ? key.name().substring(0, key.name().indexOf('.'))
                    : "general";
            if (!its.equals(group)) {
                group = its;
                out.append("\n## ").append(group).append('\n');
            }
            out.append(String.format(
                    Locale.ROOT,
                    "%n### `%s`%n%n%s%n%n- Notation: %s%n- Default: %s%n- Variable: `%s`%n- If too low, too high or wrong: %s%n",
                    key.name(),
                    key.meaning(),
                    key.type().notation(),
                    defaultOf(key),
                    key.variable(),
                    key.risk()));
        }
        return out.toString().replace("\r\n", "\n");
    }

    private static String defaultOf(ConfigKey<?> key) {
        if (key.isRequired()) {
            return "none, required";
        }
        return key.defaultText().isEmpty() ? "not set" : "`" + key.defaultText() + "`";
    }
}
