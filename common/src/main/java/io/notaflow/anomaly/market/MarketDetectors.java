package io.notaflow.anomaly.market;

import io.notaflow.anomaly.timeline.Detector;
import io.notaflow.anomaly.timeline.Summary;
import java.util.List;

/** The detectors that look at the issuers of one state. */
public final class MarketDetectors {
    private MarketDetectors() {}

    /** All of them. */
    public static List<Detector<Summary>> all() {
        return List.of(new SpikeDetector(), new ContingencyDetector());
    }
}
