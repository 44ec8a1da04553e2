package io.notaflow.anomaly.testing;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.fact.FactCodec;
import io.notaflow.anomaly.timeline.Detector;
import java.util.List;

/** Facts told to the detectors of their issuer. */
public final class TestTimeline extends TestTelling<Fact> {
    public TestTimeline(Detector<Fact> detector) {
        this(List.of(detector));
    }

    public TestTimeline(List<Detector<Fact>> detectors) {
        super(detectors, new FactCodec(), Fact::issuer);
    }
}
