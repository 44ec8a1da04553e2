package io.notaflow.config;

import java.util.List;
import java.util.stream.Stream;

/** All keys, in the order of the reference: those of the job, and those of the live page, which has a file of its own. */
final class ConfigKeys {
    static final List<ConfigKey<?>> ALL = Stream.of(
                    CatalogConfig.KEYS,
                    KafkaConfig.KEYS,
                    PostgresConfig.KEYS,
                    RuntimeConfig.KEYS,
                    IngestConfig.KEYS,
                    KpisConfig.KEYS,
                    AnomaliesConfig.KEYS,
                    NotificationsConfig.KEYS,
                    NotaflowConfig.KEYS)
            .<ConfigKey<?>>flatMap(List::stream)
            .toList();

    static final List<ConfigKey<?>> DASHBOARD = DashboardConfig.KEYS;

    static final List<ConfigKey<?>> OF_BOTH =
            Stream.of(ALL, DASHBOARD).<ConfigKey<?>>flatMap(List::stream).toList();

    private ConfigKeys() {}
}
