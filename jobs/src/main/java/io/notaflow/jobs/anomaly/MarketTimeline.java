package io.notaflow.jobs.anomaly;

import io.notaflow.anomaly.market.MarketDetectors;
import io.notaflow.anomaly.timeline.Summary;
import io.notaflow.anomaly.timeline.SummaryCodec;
import io.notaflow.anomaly.timeline.Timeline;
import io.notaflow.config.AnomaliesConfig;

/** The detectors that look at the issuers of one state or one peer group. */
final class MarketTimeline implements TimelineSupplier<Summary> {
    private static final long serialVersionUID = 1L;

    private final AnomaliesConfig config;

    MarketTimeline(AnomaliesConfig config) {
        this.config = config;
    }

    @Override
    public Timeline<Summary> get() {
        return new Timeline<>(MarketDetectors.ofGroups(), new SummaryCodec(), config.lateness(), config.step());
    }
}
