package io.notaflow.jobs.anomaly;

import io.notaflow.anomaly.goods.GoodsDetectors;
import io.notaflow.anomaly.timeline.Summary;
import io.notaflow.anomaly.timeline.SummaryCodec;
import io.notaflow.anomaly.timeline.Timeline;
import io.notaflow.config.AnomaliesConfig;

/** The detectors that look at those who sell the same goods. */
final class GoodsTimeline implements TimelineSupplier<Summary> {
    private static final long serialVersionUID = 1L;

    private final AnomaliesConfig config;

    GoodsTimeline(AnomaliesConfig config) {
        this.config = config;
    }

    @Override
    public Timeline<Summary> get() {
        return new Timeline<>(GoodsDetectors.ofMarkets(), new SummaryCodec(), config.lateness(), config.step());
    }
}
