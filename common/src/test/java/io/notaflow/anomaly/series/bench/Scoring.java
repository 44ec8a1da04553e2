package io.notaflow.anomaly.series.bench;

import io.notaflow.anomaly.series.SeriesDetector;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Gives one value after another a score; made anew for each series. */
@FunctionalInterface
public interface Scoring {
    double next(long millis, double value);

    static Scoring notaflow() {
        SeriesDetector detector = new SeriesDetector();
        return (millis, value) -> detector.next(Instant.ofEpochMilli(millis), value);
    }

    /** The scores of each series of a corpus. */
    static List<double[]> all(List<Labelled> corpus, Supplier<Scoring> scoring) {
        List<double[]> all = new ArrayList<>();
        for (Labelled series : corpus) {
            Scoring one = scoring.get();
            double[] scores = new double[series.length()];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = one.next(series.millis(i), series.value(i));
            }
            all.add(scores);
        }
        return all;
    }
}
