package io.notaflow.jobs.ingest;

import io.notaflow.config.AnomaliesConfig;
import io.notaflow.config.IngestConfig;
import io.notaflow.config.KpisConfig;
import io.notaflow.config.NotaflowConfig;
import io.notaflow.config.Stage;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What ingestion is told by the configuration.
 *
 * @param ingest how documents are judged
 * @param kpis how figures are counted; null without figures
 * @param anomalies how anomalies are found; null without them
 */
record IngestSettings(
        IngestConfig ingest,
        @Nullable KpisConfig kpis,
        @Nullable AnomaliesConfig anomalies) implements Serializable {

    static IngestSettings of(NotaflowConfig config) {
        return new IngestSettings(
                config.ingest(),
                config.stages().contains(Stage.KPIS) ? config.kpis() : null,
                config.stages().contains(Stage.ANOMALIES) ? config.anomalies() : null);
    }
}
