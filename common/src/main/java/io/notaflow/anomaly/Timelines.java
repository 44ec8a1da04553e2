package io.notaflow.anomaly;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.fact.FactCodec;
import io.notaflow.anomaly.goods.GoodsDetectors;
import io.notaflow.anomaly.market.MarketDetectors;
import io.notaflow.anomaly.profile.DaysDetector;
import io.notaflow.anomaly.profile.HoursDetector;
import io.notaflow.anomaly.sequence.SequenceDetectors;
import io.notaflow.anomaly.timeline.Detector;
import io.notaflow.anomaly.timeline.Summary;
import io.notaflow.anomaly.timeline.SummaryCodec;
import io.notaflow.anomaly.timeline.Timeline;
import io.notaflow.config.AnomaliesConfig;
import java.util.ArrayList;
import java.util.List;

/** Which detectors look at whom; a timeline is made in the task that runs it. */
public final class Timelines {
    private Timelines() {}

    /** At one issuer. */
    public static Timeline<Fact> ofIssuers(AnomaliesConfig config) {
        List<Detector<Fact>> detectors = new ArrayList<>(SequenceDetectors.all(config));
        detectors.add(new HoursDetector());
        detectors.addAll(GoodsDetectors.ofIssuers());
        detectors.add(new DaysDetector());
        return new Timeline<>(detectors, new FactCodec(), config.lateness(), config.step());
    }

    /** At the issuers of one state or one peer group. */
    public static Timeline<Summary> ofGroups(AnomaliesConfig config) {
        return summaries(MarketDetectors.ofGroups(), config);
    }

    /** At the whole country. */
    public static Timeline<Summary> ofCountry(AnomaliesConfig config) {
        return summaries(MarketDetectors.ofCountry(), config);
    }

    /** At those who sell the same goods. */
    public static Timeline<Summary> ofGoods(AnomaliesConfig config) {
        return summaries(GoodsDetectors.ofMarkets(), config);
    }

    private static Timeline<Summary> summaries(List<Detector<Summary>> detectors, AnomaliesConfig config) {
        return new Timeline<>(detectors, new SummaryCodec(), config.lateness(), config.step());
    }
}
