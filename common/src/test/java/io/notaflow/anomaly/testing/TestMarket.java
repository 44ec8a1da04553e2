package io.notaflow.anomaly.testing;

import io.notaflow.anomaly.timeline.Detector;
import io.notaflow.anomaly.timeline.Summary;
import io.notaflow.anomaly.timeline.SummaryCodec;
import java.util.List;

/** Summaries told to the detectors of their group. */
public final class TestMarket extends TestTelling<Summary> {
    public TestMarket(Detector<Summary> detector) {
        this(List.of(detector));
    }

    public TestMarket(List<Detector<Summary>> detectors) {
        super(detectors, new SummaryCodec(), Summary::group);
    }
}
