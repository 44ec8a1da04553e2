package io.notaflow.anomaly.series.bench;

import java.util.HashMap;
import java.util.Map;

/** The other simple detector: distance from the value of the same time yesterday, in fading mean distances. */
final class SeasonalNaive implements Scoring {
    private static final long DAY = 86_400_000;
    private static final long PLACE = 300_000;

    private final Map<Long, Double> yesterday = new HashMap<>();
    private double usual;
    private int seen;
    private double last;

    @Override
    public double next(long millis, double value) {
        last = Double.isNaN(value) ? last : value;
        Double before = yesterday.put(Math.floorMod(millis, DAY) / PLACE, last);
        if (before == null) {
            return 0;
        }
        double distance = Math.abs(last - before);
        double z = distance / (usual + 1e-9);
        usual += Math.max(0.01, 1.0 / ++seen) * (Math.min(distance, 5 * usual + 1e-9) - usual);
        usual = seen < 20 ? Math.max(usual, distance) : usual;
        return seen < 100 ? 0 : z / (z + 5);
    }
}
