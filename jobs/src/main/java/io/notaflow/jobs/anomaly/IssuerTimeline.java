package io.notaflow.jobs.anomaly;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.fact.FactCodec;
import io.notaflow.anomaly.goods.GoodsDetectors;
import io.notaflow.anomaly.profile.DaysDetector;
import io.notaflow.anomaly.profile.HoursDetector;
import io.notaflow.anomaly.sequence.SequenceDetectors;
import io.notaflow.anomaly.timeline.Detector;
import io.notaflow.anomaly.timeline.Timeline;
import io.notaflow.config.AnomaliesConfig;
import java.util.ArrayList;
import java.util.List;

/** The detectors that look at one issuer. */
final class IssuerTimeline implements TimelineSupplier<Fact> {
    private static final long serialVersionUID = 1L;

    private final AnomaliesConfig config;

    IssuerTimeline(AnomaliesConfig config) {
        this.config = config;
    }

    @Override
    public Timeline<Fact> get() {
        List<Detector<Fact>> detectors = new ArrayList<>(SequenceDetectors.all(config));
        detectors.add(new HoursDetector());
        detectors.addAll(GoodsDetectors.ofIssuers());
        detectors.add(new DaysDetector());
        return new Timeline<>(detectors, new FactCodec(), config.lateness(), config.step());
    }
}
