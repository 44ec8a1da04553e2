package io.notaflow.anomaly.sequence;

import io.notaflow.anomaly.timeline.Detector;
import io.notaflow.config.AnomaliesConfig;
import java.util.List;

/** The detectors of the fiscal sequence of an issuer. */
public final class SequenceDetectors {
    private SequenceDetectors() {}

    /** All of them, as configured. */
    public static List<Detector> all(AnomaliesConfig config) {
        return List.of(new NumberingGapDetector());
    }
}
