package io.notaflow.config;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The whole configuration of a NotaFlow job. */
public record NotaflowConfig(
        CatalogConfig catalog,
        KafkaConfig kafka,
        PostgresConfig postgres,
        RuntimeConfig runtime,
        IngestConfig ingest,
        KpisConfig kpis,
        AnomaliesConfig anomalies,
        NotificationsConfig notifications,
        List<Stage> stages)
        implements Serializable {

    private static final ConfigKey<List<String>> STAGES = ConfigKey.optional(
            "stages",
            ValueType.LIST,
            "lake, kpis, anomalies",
            "Parts of the job to run, from the left: `lake`, `kpis`, `anomalies`.",
            "A lake is made for its parts: none can be added or dropped later.");

    static final List<ConfigKey<?>> KEYS = List.of(STAGES);

    /** Reads the file named by {@code --config FILE}, the only argument a job takes. */
    public static NotaflowConfig load(String... args) {
        if (args.length == 2 && args[0].equals("--config")) {
            return ConfigReader.read(Path.of(args[1]));
        }
        throw new ConfigException(List.of("Cannot understand the arguments (expected: --config FILE)"));
    }

    static NotaflowConfig from(ConfigValues values) {
        return new NotaflowConfig(
                CatalogConfig.from(values),
                KafkaConfig.from(values),
                PostgresConfig.from(values),
                RuntimeConfig.from(values),
                IngestConfig.from(values),
                KpisConfig.from(values),
                AnomaliesConfig.from(values),
                NotificationsConfig.from(values),
                stages(values));
    }

    private static List<Stage> stages(ConfigValues values) {
        List<Stage> stages = new ArrayList<>();
        for (String text : values.read(STAGES)) {
            try {
                stages.add(Notation.constant(Stage.class, text));
            } catch (IllegalArgumentException e) {
                values.problem(STAGES, text + " (expected: " + e.getMessage() + ")");
                return List.of(Stage.LAKE);
            }
        }
        if (stages.isEmpty() || !stages.equals(List.of(Stage.values()).subList(0, stages.size()))) {
            values.problem(
                    STAGES, values.read(STAGES) + " (expected: lake, kpis, anomalies with only the end left out)");
        }
        return List.copyOf(stages);
    }
}
