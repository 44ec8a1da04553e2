package io.notaflow.anomaly.goods;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.goods.codes.CombinationDetector;
import io.notaflow.anomaly.goods.price.PriceMarketDetector;
import io.notaflow.anomaly.timeline.Detector;
import io.notaflow.anomaly.timeline.Summary;
import io.notaflow.kpi.CfopClasses;
import java.util.List;
import java.util.Map;

/** The detectors of goods: those that sum up what an issuer sells, and those that compare it with the market. */
public final class GoodsDetectors {
    private GoodsDetectors() {}

    /** Those of one issuer. */
    public static List<Detector<Fact>> ofIssuers() {
        return List.of(new DayDetector(new CfopClasses(Map.of())));
    }

    /** Those of one product. */
    public static List<Detector<Summary>> ofMarkets() {
        return List.of(new PriceMarketDetector(), new CombinationDetector());
    }

    /** Whether a summary is told to {@link #ofMarkets()}. */
    public static boolean sums(Summary summary) {
        return Product.isGroupOf(summary);
    }
}
