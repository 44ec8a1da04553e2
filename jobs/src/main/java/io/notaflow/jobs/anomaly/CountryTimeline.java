package io.notaflow.jobs.anomaly;

import io.notaflow.anomaly.market.MarketDetectors;
import io.notaflow.anomaly.timeline.Summary;
import io.notaflow.anomaly.timeline.SummaryCodec;
import io.notaflow.anomaly.timeline.Timeline;
import io.notaflow.config.AnomaliesConfig;

/** The detectors that look at the whole country. */
final class CountryTimeline implements TimelineSupplier<Summary> {
    private static final long serialVersionUID = 1L;

    private final AnomaliesConfig config;

    CountryTimeline(AnomaliesConfig config) {
        this.config = config;
    }

    @Override
    public Timeline<Summary> get() {
        return new Timeline<>(MarketDetectors.ofCountry(), new SummaryCodec(), config.lateness(), config.step());
    }
}
