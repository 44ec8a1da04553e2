package io.notaflow.anomaly.testing;

import io.notaflow.config.AnomaliesConfig;
import io.notaflow.config.ConfigReader;
import java.nio.file.Path;
import java.util.Map;

/** The settings that detectors have when nobody says otherwise. */
public final class TestSettings {
    private TestSettings() {}

    /** All defaults. */
    public static AnomaliesConfig anomalies() {
        return ConfigReader.read(
                        """
                        catalog: {uri: "jdbc:postgresql://none/none", user: postgres, warehouse: warehouse}
                        kafka: {bootstrap-servers: "none:1", topic: t}
                        postgres: {url: "jdbc:postgresql://none/none", user: postgres}
                        runtime: {checkpoint-dir: checkpoints}
                        """, Map.of("NOTAFLOW_INGEST_HMAC_KEY", "0123456789abcdef0123456789abcdef"), Path.of("."))
                .anomalies();
    }
}
