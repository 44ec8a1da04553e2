package io.notaflow.anomaly.sequence;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.timeline.Detector;
import io.notaflow.config.AnomaliesConfig;
import java.util.List;

/** The detectors of the fiscal sequence of an issuer. */
public final class SequenceDetectors {
    private SequenceDetectors() {}

    /** All of them, as configured. */
    public static List<Detector<Fact>> all(AnomaliesConfig config) {
        return List.of(
                new NumberingGapDetector(),
                new NumberUseDetector(),
                new NumberingOrderDetector(),
                new DuplicateContentDetector(),
                new CancelReissueDetector(),
                new UnknownOperationsDetector(),
                new EpecDetector(),
                new SubstitutionDetector(),
                new LimitDetector(config.limits()),
                new SplitPurchaseDetector(config.limits()));
    }
}
