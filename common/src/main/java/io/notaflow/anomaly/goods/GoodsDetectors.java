package io.notaflow.anomaly.goods;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.timeline.Detector;
import io.notaflow.anomaly.timeline.Summary;
import java.util.List;

/** The detectors of goods: those that sum up what an issuer sells, and those that compare it with the market. */
public final class GoodsDetectors {
    private GoodsDetectors() {}

    /** Those of one issuer. */
    public static List<Detector<Fact>> ofIssuers() {
        return List.of();
    }

    /** Those of one product. */
    public static List<Detector<Summary>> ofMarkets() {
        return List.of();
    }

    /** Whether a summary is told to {@link #ofMarkets()}. */
    public static boolean sums(Summary summary) {
        return summary.group().startsWith("goods/");
    }
}
