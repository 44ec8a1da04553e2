package io.notaflow.jobs.testing;

import io.notaflow.config.ConfigReader;
import io.notaflow.config.NotaflowConfig;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Whole configurations for jobs in tests. */
public final class TestConfig {
    private TestConfig() {}

    /**
     * Two tasks, two checkpoints a second.
     *
     * @param address JDBC address of catalog and live tables
     * @param folder where warehouse and checkpoints go
     */
    public static NotaflowConfig of(String address, String servers, String topic, Path folder) {
        return of(address, servers, topic, folder, "unlimited");
    }

    /** The same with a horizon in days. */
    public static NotaflowConfig of(String address, String servers, String topic, Path folder, String horizonDays) {
        return ConfigReader.read(
                String.format(Locale.ROOT, """
                        catalog: {uri: "%1$s", user: postgres, warehouse: warehouse}
                        kafka: {bootstrap-servers: "%2$s", topic: %3$s}
                        postgres: {url: "%1$s", user: postgres}
                        anomalies: {lateness: 1m, step: 1s, alerts-topic: %3$s.alerts, rules-topic: %3$s.rules, findings-topic: %3$s.findings}
                        ingest: {horizon-days: %4$s}
                        runtime: {checkpoint-interval: 500ms, checkpoint-dir: checkpoints, parallelism: 2, state-backend: hashmap, restart-delay: 200ms}
                        """, address, servers, topic, horizonDays),
                Map.of("NOTAFLOW_INGEST_HMAC_KEY", "0123456789abcdef0123456789abcdef"),
                folder);
    }
}
